package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.baocao.form.Forms;
import org.baocao.made.ModelsCopy;
import org.baocao.model.Assumption;
import org.baocao.model.Observation;
import org.baocao.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of the periodic form: one column of figures, whose time is the report's. */
class PeriodicFormTest {

  private static final Extraction EXTRACTION = new Extraction(Forms.load(Path.of("models")));

  private static final String[] TASKS = {
    "STT|Chỉ tiêu thống kê|Kết quả thống kê||Ghi chú",
    "||Đơn vị tính|Số liệu|",
    "1|Số văn bản chỉ đạo CCHC đã ban hành (Kết luận, chỉ thị, công văn)|Văn bản|12|",
    "2|Tỷ lệ hoàn thành Kế hoạch CCHC năm (Lũy kế đến thời điểm báo cáo)|%|75|",
    "2.1|Số nhiệm vụ đề ra trong kế hoạch|Nhiệm vụ|24|",
    "2.2|Số nhiệm vụ đã hoàn thành|Nhiệm vụ|18|",
    "3|Kiểm tra CCHC|||",
    "3.1|Số cơ quan, đơn vị đã kiểm tra|Đơn vị|-|",
    "5|Khảo sát sự hài lòng của người dân, tổ chức|Có = 1; Không = 0|1|"
  };

  private static Report report(String title, String... appendixTitle) {
    return report(EXTRACTION, title, appendixTitle);
  }

  private static Report report(Extraction extraction, String title, String... appendixTitle) {
    return extraction.extract(
        new Draft()
            .text("BÁO CÁO", title, "Kính gửi: Sở Nội vụ tỉnh Quảng Ngãi")
            .text("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "Ủy ban nhân dân xã đã chỉ đạo thực hiện.")
            .layout("Nơi nhận: / - Như trên; / - Lưu: VT.|TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH")
            .text(appendixTitle)
            .data(2, TASKS)
            .document());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Kết quả công tác cải cách hành chính Quý I năm 2026 | 2026-Q1",
        "Tình hình thực hiện công tác cải cách hành chính quý III/2025 | 2025-Q3",
        "Công tác cải cách hành chính 6 tháng đầu năm 2026 | 2026-H1",
        "Về kết quả thực hiện công tác cải cách hành chính năm 2025 | 2025"
      })
  void theFiguresAreOfTheReportsTime(String title, String period) {
    Report report = report(title, "Biểu mẫu 1", "Công tác chỉ đạo điều hành CCHC");
    assertEquals("cchc-dinh-ky", report.form());
    assertEquals(
        List.of(
            "PL1/1 " + period + " 12",
            "PL1/2 " + period + " 75",
            "PL1/2.1 " + period + " 24",
            "PL1/2.2 " + period + " 18",
            "PL1/5 " + period + " 1"),
        report.observations().stream()
            .filter(o -> !o.text().equals("-"))
            .map(PeriodicFormTest::told)
            .toList());
  }

  @Test
  void aReportOfBeforeTheFormWasInForceFollowsNone() {
    assertNull(report("Công tác cải cách hành chính quý I năm 2025", "Biểu mẫu 1").form());
  }

  @Test
  void aDashIsWhatTheFormSays(@TempDir Path folder) throws IOException {
    ModelsCopy.withoutForms(folder);
    Path form = Files.createDirectories(folder.resolve("forms/made"));
    for (String file : List.of("form.yaml", "appendix-1.yaml")) {
      Files.copy(Path.of("models/forms/cchc-dinh-ky", file), form.resolve(file));
    }
    String title = "Công tác cải cách hành chính năm 2025";
    assertNull(checks(new Extraction(Forms.load(folder)), title).value());
    Files.writeString(form.resolve("form.yaml"), "dash: 0\n", StandardOpenOption.APPEND);
    Observation none = checks(new Extraction(Forms.load(folder)), title);
    assertEquals(BigDecimal.ZERO, none.value());
    assertEquals(Assumption.NONE_IS_ZERO, none.assumed());
  }

  private static Observation checks(Extraction extraction, String title) {
    return report(extraction, title, "Biểu mẫu 1").observations().stream()
        .filter(o -> o.text().equals("-"))
        .findFirst()
        .orElseThrow();
  }

  private static String told(Observation o) {
    return o.indicator() + " " + o.period() + " " + (o.value() == null ? o.percent() : o.value());
  }
}
