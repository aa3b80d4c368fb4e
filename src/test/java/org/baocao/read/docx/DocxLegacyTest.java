package org.baocao.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.baocao.made.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxLegacyTest {

  @TempDir Path folder;

  private static String run(String font, String text) {
    return "<w:r><w:rPr><w:rFonts w:ascii=\""
        + font
        + "\" w:hAnsi=\""
        + font
        + "\"/></w:rPr>"
        + "<w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  @Test
  void runsAreRepairedByTheirText() throws Exception {
    String body =
        "<w:p>"
            + run(".VnTimeH", "céng hßa x· héi")
            + "</w:p>"
            + "<w:p>"
            + run(".VnTime", "Tæng sè hå s¬ ®\u00ADîc tiÕp nhËn: ")
            + run(".VnTime", "9.215")
            + run(".VnTime", " h")
            + run(".VnTime", "å s¬")
            + "</w:p>"
            + "<w:p>"
            + run(".VnTime", "Tổng số hồ sơ")
            + "</w:p>"
            + "<w:p>"
            + run("Times New Roman", "Có 12 công văn, 3 m² – café")
            + "</w:p>"
            + "<w:tbl><w:tr><w:tc><w:p>"
            + run("VNI-Times", "Ñôn vò tính")
            + "</w:p></w:tc></w:tr></w:tbl>";
    assertEquals(
        "CỘNG HÒA XÃ HỘI¶Tổng số hồ sơ được tiếp nhận: 9.215 hồ sơ¶Tổng số hồ sơ"
            + "¶Có 12 công văn, 3 m² – café¶[Đơn vị tính]",
        WordFile.of(body).shown(folder));
  }
}
