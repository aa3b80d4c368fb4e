package org.baocao.read.pdf.unruled;

import java.util.regex.Pattern;

/** Knows the lines that stand above and below tables: titles, sources, notes. */
final class Captions {

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?iu)(?:table|figure|fig\\.|chart|box|exhibit|source|note|bảng|biểu|hình|phụ lục|nguồn"
              + "|ghi chú)s?(?:\\s+[\\dA-ZIVX]|\\s*[:.]).*");

  private Captions() {}

  static boolean opens(String line) {
    return CAPTION.matcher(line).matches();
  }
}
