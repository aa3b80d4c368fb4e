package org.baocao.read.pdf.ink;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSStream;
import org.baocao.read.grid.TooLarge;

/** Weighs what a stream unfolds to before it is held in memory: a few bytes may claim gigabytes. */
final class Weight {

  /** A page of a drawing may have tens of megabytes; no page of text has one. */
  private static final long MOST_BYTES = 64L << 20;

  /** No deflated byte stands for more. */
  private static final long DENSEST = 1032;

  private Weight() {}

  static void check(COSStream stream) throws IOException {
    boolean twice = stream.getFilters() instanceof COSArray filters && filters.size() > 1;
    if (!twice && stream.getLength() < MOST_BYTES / DENSEST) {
      return;
    }
    try (InputStream unfolded = stream.createInputStream()) {
      unfolded.skipNBytes(MOST_BYTES);
      throw new TooLarge("content of more than " + MOST_BYTES + " bytes");
    } catch (EOFException light) {
      return;
    }
  }
}
