package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.baocao.check.Checks;
import org.baocao.form.Forms;
import org.baocao.model.Appendix;
import org.baocao.model.Finding;
import org.baocao.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Appendices of one number under two headings: the same twice, one that goes on, or two. */
class NamesakesTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));
  private static final String HEADER = "Chỉ tiêu thống kê|Đơn vị tính|Số liệu|Ghi chú";
  private static final String[] MORE = {
    HEADER,
    "Tổng số VBQPPL cần phải xử lý sau kiểm tra|Văn bản|8|",
    "Số VBQPPL có kiến nghị xử lý đã được xử lý xong|Văn bản|6|"
  };
  private static final String[] VILLAGES = {
    "STT|Đơn vị|Số lượng", "1|Thôn An Đạo|5", "2|Thôn Tăng Long|7", "1.2|Thôn Gia Hòa|9"
  };
  private static final String FIGURES = "PL2/1=5, PL2/1.1=3, PL2/1.2=2";

  private static String[] rows(String all, String province, String commune) {
    return new String[] {
      HEADER,
      "Tổng số VBQPPL do địa phương ban hành|Văn bản|" + all + "|",
      "Số VBQPPL do cấp tỉnh ban hành|Văn bản|" + province + "|",
      "Số VBQPPL do cấp xã ban hành|Văn bản|" + commune + "|"
    };
  }

  private static Draft report() {
    return new Draft()
        .text("BÁO CÁO", "Kết quả công tác cải cách hành chính Quý I năm 2026")
        .text("Kính gửi: Sở Nội vụ tỉnh Quảng Ngãi", "I. KẾT QUẢ", "Như sau.")
        .layout("Nơi nhận: / - Lưu: VT.|TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH")
        .text("Biểu mẫu 2", "Cải cách thể chế")
        .data(1, rows("5", "3", "2"));
  }

  static Stream<Arguments> reports() {
    return Stream.of(
        Arguments.of("once", FIGURES, "", report()),
        Arguments.of(
            "twice under two names",
            FIGURES,
            "appendices.repeated",
            report().text("Phụ lục số 02", "Cải cách thể chế").data(1, rows("05", "3", "2"))),
        Arguments.of(
            "twice, and other figures",
            FIGURES,
            "appendices.differ",
            report().text("Phụ lục II", "Cải cách thể chế").data(1, rows("6", "3", "3"))),
        Arguments.of(
            "the second has what the first leaves blank",
            "PL2/1=5, PL2/1.1=3, PL2/1.2=2, PL2/2.2.1=8, PL2/2.2.2=6",
            "",
            report().text("Phụ lục 2").data(1, HEADER, rows("5", "3", "2")[1], MORE[1], MORE[2])),
        Arguments.of(
            "it goes on",
            "PL2/1=5, PL2/1.1=3, PL2/1.2=2, PL2/2.2.1=8, PL2/2.2.2=6",
            "",
            report().text("Biểu mẫu 2 (tiếp theo)").data(1, MORE)),
        Arguments.of(
            "it goes on behind another one",
            "PL2/1=5, PL2/1.1=3, PL2/1.2=2, null=5, null=7, PL2/2.2.1=8, PL2/2.2.2=6",
            "appendices.namesake",
            report()
                .text("Phụ lục 2", "Danh sách thôn")
                .data(1, VILLAGES[0], "|Thôn An Đạo|5", "1|Thôn Tăng Long|7")
                .text("Biểu mẫu 2 (tiếp theo)")
                .data(1, MORE)),
        Arguments.of(
            "another one of the same number",
            "PL2/1=5, PL2/1.1=3, PL2/1.2=2, null=5, null=7, null=9",
            "appendices.namesake",
            report().text("Phụ lục 2", "Danh sách thôn").data(1, VILLAGES)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void areToldApart(String name, String figures, String findings, Draft draft) {
    Report report = new Extraction(FORMS).extract(draft.document());
    List<String> told =
        report.observations().stream().map(o -> o.indicator() + "=" + o.value()).toList();
    assertEquals(figures, String.join(", ", told), name);
    List<String> found =
        new Checks(FORMS)
            .check(report).findings().stream()
                .map(Finding::check)
                .filter(check -> check.startsWith("appendices."))
                .toList();
    assertEquals(findings, String.join(", ", found), name);
  }

  @Test
  void allCellsThatDifferAreCounted() {
    Draft draft = report().text("Phụ lục 2").data(1, rows("6", "3", "3"));
    Finding finding =
        new Checks(FORMS)
            .check(new Extraction(FORMS).extract(draft.document())).findings().stream()
                .filter(each -> each.check().equals("appendices.differ"))
                .findFirst()
                .orElseThrow();
    assertEquals(
        "“Biểu mẫu 2” và “Phụ lục 2” là một phụ lục được lập hai lần nhưng số liệu khác nhau ở 2 ô,"
            + " trước hết tại Biểu mẫu 2, dòng 1: “5” và “6”; tạm lấy số liệu của bản đứng trước",
        finding.message().vi());
    assertEquals(4, finding.evidence().size());
  }

  @Test
  void whatGoesOnHasTheTitle() {
    Draft draft = report().text("Biểu mẫu 2 (tiếp theo)").data(1, MORE);
    assertEquals(
        List.of("Cải cách thể chế", "Cải cách thể chế"),
        new Extraction(FORMS)
            .extract(draft.document()).appendices().stream().map(Appendix::title).toList());
  }
}
