package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.baocao.form.Forms;
import org.baocao.model.Observation;
import org.baocao.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures on two lines, with letters among their digits, or in parts: only the page can tell. */
class StackedNumbersTest {

  private static final Extraction EXTRACTION = new Extraction(Forms.load(Path.of("models")));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "12 / 345 | true",
        "1.204 / 3 | true",
        "88,2 / 5 | true",
        "- / 12 | true",
        "1 234 | false",
        "12 / hồ sơ | false",
        // a letter for a digit
        "1.20l | true",
        "3O | true",
        "1l5 | true",
        "4S | true",
        "4đơn vị | false",
        "4 đv | false",
        "12cơ quan | false",
        // half a unit
        "3,5 | true",
        "3.0 | false",
        "3.500 | false"
      })
  void areForReview(String printed, boolean doubtful) {
    Report report =
        EXTRACTION.extract(
            new Draft()
                .text("BÁO CÁO", "Kết quả công tác cải cách hành chính Quý I năm 2026")
                .text("Biểu mẫu 6", "Cải cách tài chính công")
                .data(
                    1,
                    "STT|Chỉ tiêu thống kê|Đơn vị tính|Số liệu|Ghi chú",
                    "2.1|Tổng số ĐVSN công lập tại địa phương|Đơn vị|" + printed + "|",
                    "2.2|Số ĐVSN tự bảo đảm chi thường xuyên và chi đầu tư|Đơn vị|1|",
                    "2.3|Số ĐVSN tự bảo đảm chi thường xuyên|Đơn vị|1|")
                .document());
    Observation observation = report.observations().getFirst();
    assertEquals(doubtful, observation.doubtful(), observation::toString);
  }
}
