package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.baocao.form.Forms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures below a heading of plans are none of the report; below other headings they are. */
class PlansTest {

  private static final Extraction EXTRACTION = new Extraction(Forms.load(Path.of("models")));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "III. NHIỆM VỤ 3 THÁNG CUỐI NĂM | ",
        "III. NHIỆM VỤ QUÝ II/2026 | ",
        "III. Nhiệm vụ trọng tâm quý IV năm 2025 | ",
        "3. Giải pháp các tháng cuối năm | ",
        "II. Trọng tâm công tác năm 2026 | ",
        "III. Dự kiến chương trình công tác | ",
        "PHẦN THỨ HAI: MỤC TIÊU 2026 - 2030 | ",
        "Phần II. Phương hướng giai đoạn tới | ",
        "PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI | ",
        "NHIỆM VỤ QUÝ I/2026 / 1. Cải cách thủ tục hành chính | ",
        "MỤC TIÊU / II. KẾT QUẢ | survey.forms=200",
        "MỤC TIÊU / KẾT QUẢ | survey.forms=200",
        "III. Nhiệm vụ đã làm | survey.forms=200",
        "KẾT QUẢ QUÝ II/2026 | survey.forms=200",
        "Phần II: Kết quả | survey.forms=200"
      })
  void below(String headings, String figures) {
    Draft report =
        new Draft()
            .text("BÁO CÁO", "Công tác cải cách hành chính quý III năm 2025")
            .text("I. TÌNH HÌNH", "1. Chung", "2. Riêng")
            .text(headings.split(" / "))
            .text("Phát 200 phiếu khảo sát người dân.");
    assertEquals(
        figures == null ? "" : figures,
        EXTRACTION.extract(report.document(), "cchc-dinh-ky").observations().stream()
            .map(o -> o.indicator() + "=" + Told.figure(o))
            .collect(Collectors.joining(" ")));
  }
}
