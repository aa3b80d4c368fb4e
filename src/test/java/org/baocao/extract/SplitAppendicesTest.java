package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.baocao.form.Forms;
import org.junit.jupiter.api.Test;

/** An appendix in several tables: what a row is may be told by the rows of another piece. */
class SplitAppendicesTest {

  private static final Extraction EXTRACTION = new Extraction(Forms.load(Path.of("models")));

  private static final String HEADER = "Chỉ tiêu thống kê|Đơn vị tính|Số liệu|Ghi chú";
  private static final String SETTLED = "Số VBQPPL có kiến nghị xử lý đã được xử lý xong|Văn bản|";

  private static Draft report() {
    return new Draft()
        .text("BÁO CÁO", "Kết quả công tác cải cách hành chính Quý I năm 2026")
        .text("Kính gửi: Sở Nội vụ tỉnh Quảng Ngãi", "I. KẾT QUẢ", "Như sau.")
        .layout("Nơi nhận: / - Lưu: VT.|TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH")
        .text("Biểu mẫu 2", "Cải cách thể chế");
  }

  private static List<String> figures(Draft draft) {
    return EXTRACTION.extract(draft.document()).observations().stream()
        .map(o -> o.indicator() + "=" + o.value())
        .toList();
  }

  @Test
  void rowsInTheSameWordsAreToldByTheirPiece() {
    Draft draft =
        report()
            .data(
                1,
                HEADER,
                "Tổng số VBQPPL do địa phương ban hành|Văn bản|5|",
                "Số VBQPPL do cấp tỉnh ban hành|Văn bản|3|",
                "Số VBQPPL do cấp xã ban hành|Văn bản|2|",
                "Tổng số VBQPPL cần phải xử lý sau kiểm tra|Văn bản|8|",
                SETTLED + "6|",
                "Số VBQPPL đã rà soát thuộc thẩm quyền của cấp tỉnh|Văn bản|1|")
            .data(1, HEADER, SETTLED + "9|");
    assertEquals(
        List.of(
            "PL2/1=5",
            "PL2/1.1=3",
            "PL2/1.2=2",
            "PL2/2.2.1=8",
            "PL2/2.2.2=6",
            "PL2/3.1=1",
            "PL2/3.2.2=9"),
        figures(draft));
  }

  @Test
  void aTableForEachOfficeIsNoPiece() {
    String[] rows = {
      HEADER,
      "Tổng số VBQPPL do địa phương ban hành|Văn bản|5|",
      "Số VBQPPL do cấp tỉnh ban hành|Văn bản|3|",
      "Số VBQPPL do cấp xã ban hành|Văn bản|2|"
    };
    assertEquals(
        List.of("PL2/1=5", "PL2/1.1=3", "PL2/1.2=2", "PL2/1=5", "PL2/1.1=3", "PL2/1.2=2"),
        figures(report().data(1, rows).data(1, rows)));
  }
}
