package org.baocao.read.sign;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * The bytes that a signature of a PDF stands for: from the file's first byte to {@code end}, but
 * for a gap from {@code gap} to {@code rest} that is to hold the signature itself.
 */
record SignedRange(Path file, long gap, long rest, long end) {

  private static final int LARGEST_GAP = 16 << 20;

  private static final int BUFFER = 1 << 16;

  /** Empty where the range is not one of two parts that begins with the file and lies in it. */
  static Optional<SignedRange> of(COSArray byteRange, Path file) throws IOException {
    if (byteRange.size() != 4) {
      return Optional.empty();
    }
    long gap = at(byteRange, 1);
    long rest = at(byteRange, 2);
    long end = rest + at(byteRange, 3);
    boolean ordered = at(byteRange, 0) == 0 && gap > 0 && gap < rest && rest < end;
    return ordered && end <= Files.size(file)
        ? Optional.of(new SignedRange(file, gap, rest, end))
        : Optional.empty();
  }

  private static long at(COSArray array, int index) {
    COSBase number = array.getObject(index);
    return number instanceof COSNumber n ? n.longValue() : -1;
  }

  /** Whether the gap holds the signature and nothing else that nobody signed. */
  boolean leavesOut(byte[] signature) throws IOException {
    if (rest - gap > LARGEST_GAP) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(gap);
      String hex = new String(in.readNBytes((int) (rest - gap)), StandardCharsets.ISO_8859_1);
      String digits = hex.replaceFirst("^\\s*<", "").replaceFirst(">\\s*$", "");
      return Arrays.equals(HexFormat.of().parseHex(digits.replaceAll("\\s", "")), signature);
    } catch (IllegalArgumentException other) {
      return false;
    }
  }

  void copyTo(OutputStream out) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      copy(in, gap, out);
      in.skipNBytes(rest - gap);
      copy(in, end - rest, out);
    }
  }

  private static void copy(InputStream in, long length, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (long left = length; left > 0; ) {
      int read = in.read(buffer, 0, (int) Math.min(left, BUFFER));
      if (read < 0) {
        throw new java.io.EOFException();
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }

  /** Whether nothing follows but the end of the last line. */
  boolean isWholeFile() throws IOException {
    long after = Files.size(file) - end;
    if (after > 2) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(end);
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).isBlank();
    }
  }
}
