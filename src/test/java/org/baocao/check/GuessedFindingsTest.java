package org.baocao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.extract.Extraction;
import org.baocao.form.AppendixForm;
import org.baocao.form.Forms;
import org.baocao.made.WordFile;
import org.baocao.model.Finding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates, parts and sums whose whole the words only suggest; figures that cannot be. */
class GuessedFindingsTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));

  @TempDir Path folder;

  private String told(String body, String checks) {
    WordFile file = WordFile.of(head() + body);
    return new Checks(FORMS)
        .check(new Extraction(FORMS).extract(file.read(folder))).findings().stream()
            .filter(finding -> List.of(checks.split(" ")).contains(finding.check()))
            .map(GuessedFindingsTest::told)
            .collect(Collectors.joining(" "));
  }

  private static String told(Finding finding) {
    return finding.check() + ":" + finding.severity() + (finding.forReviewer() ? ":reviewer" : "");
  }

  private static String orNone(String expected) {
    return expected == null ? "" : expected;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // other words between a fraction and its rate
        "Đã sửa 18/24 phòng học trong đợt hè vừa qua, đạt 75%. | ",
        "Đã sửa 18/24 phòng học trong đợt hè vừa qua, đạt 57%. | rate.stated:WARNING:reviewer",
        "Đã sửa 18/24 phòng học, đạt 57%. | rate.stated:WARNING:reviewer",
        // the rate of something else
        "Đã sửa 18/24 phòng học và trồng cây xanh đạt 57%. | ",
        "Đã sửa 18/24 phòng học, tỷ lệ học sinh đến lớp đạt 97%. | ",
        // a whole that has a name
        "Đã giải quyết 400 hồ sơ, trong đó quá hạn 12 hồ sơ (chiếm 3%). | ",
        "Đã giải quyết 400 hồ sơ, trong đó quá hạn 12 hồ sơ (chiếm 0,3%). | rate.part:WARNING:reviewer",
        "Tiếp nhận 500 hồ sơ. Đã giải quyết 400 hồ sơ, quá hạn 12 hồ sơ (chiếm 2,4%). | ",
        // a whole without one
        "Mời 60 người, phỏng vấn 45 người, đạt 75%. | ",
        "Mời 60 người, phỏng vấn 45 người, đạt 57%. | rate.part:WARNING:reviewer",
        "Nam 45 người, nữ 15 người (25%). | ",
        "Mời 60 người, phỏng vấn 45 người, đạt 57% số hộ đã hẹn. | ",
        "Mời 60 người, phỏng vấn 45 người, đạt 57% kế hoạch. | "
      })
  void aRateIsThatOfAWholeThatIsTold(String sentence, String finding) {
    assertEquals(orNone(finding), told(paragraph(sentence), "rate.stated rate.part"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Trồng 90 cây xanh, trong đó: bàng 50 cây, phượng 40 cây. | ",
        "Có 90 hộ dân, trong đó: thôn Đông 50 hộ dân, thôn Tây 30 hộ dân. | ",
        "Có 90 hộ dân, trong đó: thôn Đông 50 hộ dân, thôn Tây 60 hộ dân. | breakdown:WARNING:reviewer",
        // of one part the single claim tells
        "Có 90 hộ dân, trong đó: thôn Đông 95 hộ dân. | breakdown:WARNING:reviewer",
        // a list within, a part of a part, two divisions, words of overlap
        "Có 90 hộ dân, trong đó: thôn Đông 50 hộ dân (xóm Bắc 60 hộ dân), thôn Tây 40 hộ dân. | ",
        "Có 90 hộ dân, trong đó: thôn Đông 80 hộ dân, xóm Bắc 50 hộ dân, xóm Nam 30 hộ dân. | ",
        "Có 90 hộ dân, trong đó: thôn Đông 50 hộ dân, thôn Tây 40 hộ dân, làm nông 70 hộ dân. | ",
        "Có 90 hộ dân, trong đó: làm nông 80 hộ dân, đồng thời chăn nuôi 60 hộ dân. | ",
        "Có 90 người, trong đó: nữ 60 người, trẻ 50 người. | "
      })
  void thePartsOfAListAreTogetherNoMoreThanTheirWhole(String sentence, String finding) {
    assertEquals(orNone(finding), told(paragraph(sentence), "breakdown"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Trả kết quả qua bưu điện 30/40 hồ sơ. | ",
        "Trả kết quả qua bưu điện 50/40 hồ sơ. | fraction.over:WARNING:reviewer",
        "Trả kết quả qua bưu điện 50/40 hồ sơ theo kế hoạch. | ",
        "Tổ chức 5/4 lớp. | ",
        "Tỷ lệ hộ dân có nước sạch đạt 98%. | ",
        "Tỷ lệ hộ dân có nước sạch đạt 104%. | coding.rate:WARNING:reviewer",
        "Tỷ lệ thu phí đạt 104% so với năm 2025. | "
      })
  void nothingIsMoreThanAllOfIt(String sentence, String finding) {
    assertEquals(orNone(finding), told(paragraph(sentence), "fraction.over coding.rate"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "24;30;54 | ",
        "24;30;45 | total.column:WARNING",
        "24;;45 | ",
        "-24;30;6 | coding.count:WARNING:reviewer",
        "2,5;30;32,5 | coding.count:WARNING:reviewer coding.count:WARNING:reviewer"
      })
  void columnsAddUpOverTimeAndCountsAreWhole(String figures, String finding) {
    assertEquals(orNone(finding), told(sheet(figures.split(";")), "total.column coding.count"));
  }

  private static String sheet(String... figures) {
    AppendixForm appendix = FORMS.form("cchc-dinh-ky").orElseThrow().appendix("3").orElseThrow();
    String heads =
        row("STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Quý I/2026", "Quý II/2026")
            .replace("</w:tr>", cell("6 tháng đầu năm 2026") + "</w:tr>");
    String label = appendix.row("3.2.1").orElseThrow().label();
    String body =
        Stream.concat(Stream.of("3.2.1", label, "Hồ sơ"), Arrays.stream(figures))
            .map(GuessedFindingsTest::cell)
            .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
    return paragraph("Biểu mẫu 3")
        + paragraph(appendix.title())
        + "<w:tbl>"
        + heads
        + body
        + "</w:tbl>";
  }

  private static String row(String... cells) {
    return Arrays.stream(cells)
        .map(GuessedFindingsTest::cell)
        .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
  }

  private static String cell(String text) {
    return "<w:tc>" + paragraph(text) + "</w:tc>";
  }

  private static String head() {
    return Stream.of(
            "ỦY BAN NHÂN DÂN XÃ BÌNH MINH",
            "Số: 12/BC-UBND",
            "Bình Minh, ngày 16 tháng 6 năm 2026",
            "BÁO CÁO",
            "Kết quả công tác cải cách hành chính 6 tháng đầu năm 2026",
            "Kính gửi: Sở Nội vụ tỉnh Quảng Ngãi")
        .map(GuessedFindingsTest::paragraph)
        .collect(Collectors.joining());
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }
}
