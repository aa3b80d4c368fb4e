package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.baocao.check.Checks;
import org.baocao.form.Forms;
import org.baocao.model.Finding;
import org.baocao.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings call an appendix what its heading calls it, else what its form does. */
class AppendixWordsTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));

  private static Draft report(String... heading) {
    return new Draft()
        .text("BÁO CÁO", "Kết quả công tác cải cách hành chính Quý I năm 2026")
        .text("Kính gửi: Sở Nội vụ tỉnh Quảng Ngãi", "I. KẾT QUẢ", "Như sau.")
        .layout("Nơi nhận: / - Lưu: VT.|TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH")
        .text(heading);
  }

  /** 5 = 3 + 2 does not hold. */
  private static Draft broken(String... heading) {
    return report(heading)
        .data(
            1,
            "Chỉ tiêu thống kê|Đơn vị tính|Số liệu|Ghi chú",
            "Tổng số VBQPPL do địa phương ban hành|Văn bản|6|",
            "Số VBQPPL do cấp tỉnh ban hành|Văn bản|3|",
            "Số VBQPPL do cấp xã ban hành|Văn bản|2|");
  }

  static Stream<Arguments> headings() {
    return Stream.of(
        Arguments.of("Biểu mẫu 2", broken("Biểu mẫu số 2", "Cải cách thể chế")),
        Arguments.of("Biểu mẫu 2", broken("BIỂU  MẪU 2: Cải cách thể chế")),
        Arguments.of("Phụ lục 2", broken("PHỤ LỤC II", "Cải cách thể chế")),
        Arguments.of("Phụ lục 2", broken("PL 2", "Cải cách thể chế")),
        Arguments.of("Biểu 2", broken("Biểu số 02", "Cải cách thể chế")),
        // no heading: the form's word
        Arguments.of("Biểu mẫu 2", broken()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("headings")
  void nameTheAppendix(String name, Draft draft) {
    String message = finding(draft, "PL2/1").message().vi();
    assertEquals(
        List.of(name + ", dòng 1", name + ", dòng 1.1", name + ", dòng 1.2"),
        Stream.of("1", "1.1", "1.2")
            .map(row -> name + ", dòng " + row)
            .filter(place -> message.matches("(?s).*" + place + "(?![\\d.]).*"))
            .toList(),
        message);
    assertEquals(-1, message.indexOf('\uE000'), message);
  }

  @Test
  void namesWhatIsMissing() {
    Draft draft =
        new Draft()
            .text("BÁO CÁO", "Công tác thu gom rác thải", "I. KẾT QUẢ", "Như sau.")
            .text("Biểu 1", "Lượng rác")
            .data(1, "STT|Chỉ tiêu|Số lượng", "1|Rác|5", "2|Xe|3")
            .text("Biểu 3", "Xe thu gom")
            .data(1, "STT|Chỉ tiêu|Số lượng", "1|Tải|2", "2|Ép|1");
    Finding finding = finding(draft, "appendices.missing");
    assertEquals("Thiếu biểu 2; báo cáo chỉ có biểu 1, 3", finding.message().vi());
    assertEquals(
        "Bổ sung biểu 2 hoặc nêu rõ lý do không có.",
        Objects.requireNonNull(finding.suggestion()).vi());
  }

  private static Finding finding(Draft draft, String check) {
    Report report = new Extraction(FORMS).extract(draft.document());
    return new Checks(FORMS)
        .check(report).findings().stream()
            .filter(each -> each.check().equals(check))
            .findFirst()
            .orElseThrow();
  }
}
