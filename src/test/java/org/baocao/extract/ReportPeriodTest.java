package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.baocao.form.Forms;
import org.baocao.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report is about whose title does not say so, or not all of it. */
class ReportPeriodTest {

  private static final Extraction EXTRACTION = new Extraction(Forms.load(Path.of("models")));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Công tác cải cách hành chính | (Số liệu tính từ ngày 15/12/2024 đến ngày 14/3/2025) | 2024-12-15/2025-03-14",
        "Công tác cải cách hành chính | Thời gian báo cáo: từ ngày 15/12/2024 đến ngày 14/3/2025. | 2024-12-15/2025-03-14",
        "Công tác cải cách hành chính | Kỳ báo cáo: Quý I/2025 (từ ngày 15/12/2024 đến ngày 14/3/2025). | 2025-Q1",
        "Công tác cải cách hành chính | Ủy ban nhân dân xã báo cáo kết quả công tác cải cách hành chính quý I năm 2025 như sau: | 2025-Q1",
        "Công tác cải cách hành chính | Ủy ban nhân dân xã báo cáo tình hình quý I và phương hướng quý II năm 2025 như sau: | 2025-Q1",
        "Công tác cải cách hành chính | Trong quý I năm 2025 (từ ngày 15/12/2024 đến ngày 14/3/2025), Ủy ban nhân dân xã đã chỉ đạo. | 2025-Q1",
        "Công tác cải cách hành chính quý I | Số liệu lấy từ ngày 15/12/2024 đến ngày 14/3/2025. | 2025-Q1",
        "Công tác cải cách hành chính quý I năm 2025 | Số liệu lấy từ ngày 15/12/2024 đến ngày 14/3/2025. | 2025-Q1",
        "Công tác cải cách hành chính | Ủy ban nhân dân xã báo cáo kết quả thực hiện Công văn số 12/UBND-NC ngày 03/4/2025 như sau: | none",
        "Công tác cải cách hành chính | Thực hiện Kế hoạch cải cách hành chính năm 2025, xã mở đợt cao điểm từ ngày 01/3/2025 đến ngày 31/3/2025. | none"
      })
  void theTextTellsTheTime(String title, String text, String period) {
    Report report =
        EXTRACTION.extract(
            new Draft()
                .layout("ỦY BAN NHÂN DÂN / XÃ BÌNH MINH|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .text("BÁO CÁO", title, "Kính gửi: Sở Nội vụ tỉnh Quảng Ngãi", text)
                .document());
    assertEquals(period, report.period() == null ? "none" : report.period().iso());
  }
}
