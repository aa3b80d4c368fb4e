package org.baocao.read.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Tells a file that was cut short: PDFBox mends it silently, with pages missing. */
final class FileEnd {

  /** Where PDF readers look for the end mark, with room for what mail servers append. */
  private static final int TAIL = 4096;

  private FileEnd() {}

  static boolean isMissing(Path pdf) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(pdf.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
      file.seek(file.length() - tail.length);
      file.readFully(tail);
      String end = new String(tail, StandardCharsets.ISO_8859_1);
      return !end.contains("startxref") && !end.contains("%%EOF");
    }
  }
}
