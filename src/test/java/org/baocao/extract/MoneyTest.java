package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.baocao.check.Checks;
import org.baocao.form.Forms;
import org.baocao.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of money in different units: they compare by what they are worth, as far as printed. */
class MoneyTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));
  private static final Extraction EXTRACTION = new Extraction(FORMS);
  private static final Checks CHECKS = new Checks(FORMS);

  @ParameterizedTest(name = "{0} of {1} {2} are {3}%")
  @CsvSource(
      delimiter = '|',
      value = {
        "triệu đồng | 960 | triệu đồng | 1.200 | 80 | ''",
        "triệu đồng | 960 | triệu đồng | 1.200 | 81,5 | PL6/1",
        "tỷ đồng | 1,2 | triệu đồng | 2.400 | 50 | ''",
        // 1,2 tỷ đồng stand for 1.150 to 1.250 triệu đồng
        "tỷ đồng | 1,2 | triệu đồng | 2.400 | 52 | ''",
        "tỷ đồng | 1,2 | triệu đồng | 2.400 | 54 | PL6/1",
        "đồng | 960.000.000 | Triệu đồng | 1.200 | 80 | ''",
        "nghìn đồng | 960.000 | tỉ đồng | 1,2 | 80 | ''",
        "triệu đồng | 0,96 tỷ đồng | triệu đồng | 1.200 | 80 | ''"
      })
  void relationsScale(
      String doneUnit, String done, String planUnit, String plan, String rate, String broken) {
    assertEquals(
        broken,
        found(
            "Kết quả như sau.",
            "1|Tỷ lệ thực hiện Kế hoạch giải ngân vốn đầu tư công|%|" + rate + "|",
            "1.1|Kế hoạch được giao|" + planUnit + "|" + plan + "|",
            "1.2|Đã thực hiện|" + doneUnit + "|" + done + "|"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Kinh phí 1,2 tỷ đồng, trong đó ngân sách xã 800 triệu đồng | ''",
        "Kinh phí 1,2 tỷ đồng, trong đó ngân sách xã 1.240 triệu đồng | ''",
        "Kinh phí 1,2 tỷ đồng, trong đó ngân sách xã 1.260 triệu đồng | breakdown",
        "Kinh phí 1.200 triệu đồng, trong đó ngân sách xã 2 tỷ đồng | breakdown",
        "Kinh phí 1,2 tỷ đồng, trong đó hỗ trợ 15 hộ | ''",
        "Kinh phí 1,2 tỷ đồng, trong đó ngân sách xã 15 | ''",
        "Giải ngân 1,2/1,9 tỷ đồng, đạt 64,9% | ''",
        "Giải ngân 1,2/1,9 tỷ đồng, đạt 74,9% | rate.stated"
      })
  void partsScale(String sentence, String broken) {
    assertEquals(broken, found(sentence, "1.1|Kế hoạch được giao|triệu đồng|5|"));
  }

  private static String found(String sentence, String... rows) {
    String[] table = new String[rows.length + 4];
    table[0] = "STT|Chỉ tiêu thống kê|Đơn vị tính|Số liệu|Ghi chú";
    System.arraycopy(rows, 0, table, 1, rows.length);
    table[rows.length + 1] = "2.1|Tổng số ĐVSN công lập tại địa phương|Đơn vị|3|";
    table[rows.length + 2] = "2.2|Số ĐVSN tự bảo đảm chi thường xuyên và chi đầu tư|Đơn vị|1|";
    table[rows.length + 3] = "2.3|Số ĐVSN tự bảo đảm chi thường xuyên|Đơn vị|1|";
    Report report =
        EXTRACTION.extract(
            new Draft()
                .text("BÁO CÁO", "Kết quả công tác cải cách hành chính Quý I năm 2026")
                .text("Kính gửi: Sở Nội vụ tỉnh Quảng Ngãi", "I. KẾT QUẢ", sentence)
                .layout("Nơi nhận: / - Như trên; / - Lưu: VT.|TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH")
                .text("Biểu mẫu 6", "Cải cách tài chính công")
                .data(1, table)
                .document());
    return CHECKS.check(report).findings().stream()
        .map(finding -> finding.check())
        .filter(check -> check.matches("PL6/1|breakdown|rate.stated"))
        .collect(Collectors.joining(" "));
  }
}
