package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.baocao.form.Forms;
import org.baocao.model.Observation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that can be read in two ways, where the form's relations know better. */
class AmbiguousNumbersTest {

  private static final Extraction EXTRACTION = new Extraction(Forms.load(Path.of("models")));

  @ParameterizedTest(name = "{1} of {0} are {2}%: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234 | 617 | 50 | 1234 THOUSANDS 0.8",
        "1.234 | 0,617 | 50,00 | 1.234 DECIMALS 0.8",
        // the usual reading keeps the relation
        "1,234 | 0,617 | 50 | 1.234 DECIMALS 1.0",
        "1.234 | 617 | 50 | 1234 THOUSANDS 1.0",
        // no reading keeps it
        "1,234 | 617 | 70 | 1.234 DECIMALS 1.0",
        // which of two is meant otherwise is not known
        "1,234 | 61.700 | 5 | 1.234 DECIMALS 1.0"
      })
  void aRateDecides(String plan, String done, String rate, String reading) {
    assertEquals(
        reading,
        read(
            "PL6/1.1",
            "1|Tỷ lệ thực hiện Kế hoạch giải ngân vốn đầu tư công|%|" + rate + "|",
            "1.1|Kế hoạch được giao|triệu đồng|" + plan + "|",
            "1.2|Đã thực hiện|triệu đồng|" + done + "|"));
  }

  @ParameterizedTest(name = "{0} of {1} and {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2.000 | 1 | 1 | 2.000 DECIMALS 0.8",
        "2.000 | 1500 | 500 | 2000 THOUSANDS 1.0",
        // what is counted has no decimals
        "1.500 | 1 | 0,5 | 1500 THOUSANDS 1.0"
      })
  void partsDecide(String whole, String one, String other, String reading) {
    assertEquals(
        reading,
        read(
            "PL6/2.1",
            "2.1|Tổng số ĐVSN công lập tại địa phương|Đơn vị|" + whole + "|",
            "2.2|Số ĐVSN tự bảo đảm chi thường xuyên và chi đầu tư|Đơn vị|" + one + "|",
            "2.3|Số ĐVSN tự bảo đảm chi thường xuyên|Đơn vị|" + other + "|",
            "2.4|Số ĐVSN tự bảo đảm một phần chi thường xuyên|Đơn vị|0|",
            "2.5|Số ĐVSN do Nhà nước bảo đảm chi thường xuyên|Đơn vị|0|"));
  }

  private static String read(String indicator, String... rows) {
    String[] table = new String[rows.length + 1];
    table[0] = "STT|Chỉ tiêu thống kê|Đơn vị tính|Số liệu|Ghi chú";
    System.arraycopy(rows, 0, table, 1, rows.length);
    Observation o =
        EXTRACTION
            .extract(
                new Draft()
                    .text("BÁO CÁO", "Kết quả công tác cải cách hành chính Quý I năm 2026")
                    .text("Kính gửi: Sở Nội vụ tỉnh Quảng Ngãi", "I. KẾT QUẢ", "Như sau.")
                    .layout("Nơi nhận: / - Lưu: VT.|TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH")
                    .text("Biểu mẫu 6", "Cải cách tài chính công")
                    .data(1, table)
                    .document())
            .observations()
            .stream()
            .filter(each -> indicator.equals(each.indicator()))
            .findFirst()
            .orElseThrow();
    return Told.figure(o) + " " + o.assumed() + " " + o.confidence();
  }
}
