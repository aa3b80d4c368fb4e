package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.baocao.form.Forms;
import org.baocao.model.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods as titles and column headers name them. */
class PeriodReaderTest {

  private static final PeriodReader PERIODS =
      new PeriodReader(Forms.load(Path.of("models")).wording());

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm 2021 | 2021",
        "2024 | 2024",
        "Năm 2025 (tính đến 31/3) | 2025-01-01/2025-03-31",
        "Năm 2025 (đến hết ngày 15/6/2025) | 2025-01-01/2025-06-15",
        "Quý I/2025 | 2025-Q1",
        "Quý 3 năm 2024 | 2024-Q3",
        "Quý IV năm 2024 | 2024-Q4",
        "Kết quả công tác CCHC 6 tháng đầu năm 2025 | 2025-H1",
        "Công tác cải cách hành chính 06 tháng cuối năm 2025 | 2025-H2",
        "9 tháng đầu năm 2025 | 2025-01-01/2025-09-30",
        "Chín tháng năm 2025 | 2025-01-01/2025-09-30",
        "09 tháng/2025 | 2025-01-01/2025-09-30",
        "9 tháng đầu năm và nhiệm vụ 3 tháng cuối năm 2025 | 2025-01-01/2025-09-30",
        "03 tháng đầu năm 2026 | 2026-Q1",
        "Sáu tháng đầu năm 2026 | 2026-H1",
        "10 tháng năm 2025 | 2025-01-01/2025-10-31",
        "Quý ba năm 2025 | 2025-Q3",
        "Quý IV.2025 | 2025-Q4",
        "quý III, năm 2025 | 2025-Q3",
        "Nửa đầu năm 2026 | 2026-H1",
        "05 năm thực hiện Nghị quyết giai đoạn 2021-2030 | 2021-01-01/2025-12-31",
        "10 năm thực hiện Đề án (2016-2025) | 2016-01-01/2025-12-31",
        "Chương trình giai đoạn 2021-2030, năm 2025 | 2025",
        "Tháng 3/2025 | 2025-03",
        "tháng 11 năm 2025 | 2025-11",
        "Công tác cải cách hành chính năm 2024 | 2024",
        "Sơ kết 05 năm (2021 - 2025) giai đoạn 2021 - 2030 | 2021-01-01/2025-12-31",
        "Tổng kết giai đoạn 2021-2025 | 2021-01-01/2025-12-31",
        "6 tháng đầu năm và phương hướng 6 tháng cuối năm 2025 | 2025-H1",
        "Kết quả quý I, nhiệm vụ quý II năm 2025 | 2025-Q1",
        "từ năm 2021 đến hết quý I/2025 | 2021-01-01/2025-03-31",
        "từ năm 2021 đến hết tháng 3 năm 2025 | 2021-01-01/2025-03-31",
        "Từ đầu năm 2021 đến hết 6 tháng đầu năm 2025 | 2021-01-01/2025-06-30",
        "từ tháng 01 đến tháng 6 năm 2025 | 2025-H1",
        "từ quý II/2024 đến quý I/2025 | 2024-04-01/2025-03-31",
        "từ năm 2021 đến năm 2025 | 2021-01-01/2025-12-31",
        "Từ ngày 15/12/2024 đến ngày 14/3/2025 | 2024-12-15/2025-03-14",
        "Quý I/2025 (từ 15/12/2024 đến 14/3/2025) | 2025-Q1",
        "Quý I năm 2025 (từ ngày 15 tháng 12 đến ngày 14 tháng 3 năm 2025) | 2025-Q1",
        "Kỳ báo cáo (15/12/2024 - 14/3/2025) | 2024-12-15/2025-03-14",
        "Từ 01/7/2025 đến 31/7/2025 | 2025-07-01/2025-07-31",
        "Tháng chín năm 2025 | 2025-09",
        "tháng năm năm 2025 | 2025-05",
        "tháng mười hai năm 2024 | 2024-12",
        "Mười một tháng năm 2025 | 2025-01-01/2025-11-30",
        "chín tháng đầu năm 2025 | 2025-01-01/2025-09-30",
        "QUÝ I/2025 | 2025-Q1",
        "Quý I năm 2025 | 2025-Q1",
        "Quý 01/2025 | 2025-Q1",
        "tháng 3 và quý I/2025 | 2025-Q1",
        "tháng 3, quý I năm 2025 | 2025-Q1",
        "tháng 6 và 6 tháng đầu năm 2025 | 2025-H1",
        "quý III và chín tháng đầu năm 2025 | 2025-01-01/2025-09-30",
        "Quý IV và năm 2025 | 2025",
        "tháng 12 và cả năm 2025 | 2025",
        "3 tháng cuối năm 2025 | 2025-Q4",
        "Nửa cuối năm 2025 | 2025-H2",
        "Giai đoạn 2021 - 2025 | 2021-01-01/2025-12-31",
        "2021-2025 | 2021-01-01/2025-12-31",
        "Năm 2021 - 2025 | 2021-01-01/2025-12-31",
        "Năm 2025 thực hiện Chương trình tổng thể giai đoạn 2021-2030 | 2025",
        "Chương trình tổng thể giai đoạn 2021-2030 trên địa bàn xã năm 2025 | 2025",
        "Số liệu | none"
      })
  void period(String text, String iso) {
    assertEquals(iso, PERIODS.read(text).map(Period::iso).orElse("none"));
  }
}
