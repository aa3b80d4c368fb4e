package org.baocao.read.pdf.ink;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.baocao.read.grid.TooLarge;
import org.jspecify.annotations.Nullable;

/** Weighs what a stream unfolds to before it is held in memory: a few bytes may claim gigabytes. */
final class Weight {

  /** A page of a drawing may have tens of megabytes; no page of text has one. */
  private static final long MOST_BYTES = 64L << 20;

  /** No deflated byte stands for more. */
  private static final long DENSEST = 1032;

  private static final Set<COSName> FLATE =
      Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

  private Weight() {}

  static void check(COSStream stream) throws IOException {
    List<COSName> filters = filters(stream.getFilters());
    if (filters.size() < 2 && stream.getLength() < MOST_BYTES / DENSEST) {
      return;
    }
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream unfolded = raw;
      for (COSName filter : filters) {
        // PDFBox would unfold all of it first
        unfolded = FLATE.contains(filter) ? new InflaterInputStream(unfolded) : unfolded;
      }
      byte[] buffer = new byte[1 << 16];
      long bytes = 0;
      for (int read = 0; read >= 0 && bytes < MOST_BYTES; read = unfolded.read(buffer)) {
        bytes += read;
      }
      if (bytes < MOST_BYTES) {
        return;
      }
    } catch (EOFException | ZipException notFlate) {
      return;
    }
    throw new TooLarge("content of more than " + MOST_BYTES + " bytes");
  }

  private static List<COSName> filters(@Nullable COSBase filters) {
    List<COSName> names = new ArrayList<>();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      array.forEach(filter -> names.addAll(filters(filter)));
    }
    return names;
  }
}
