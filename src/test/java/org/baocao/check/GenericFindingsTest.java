package org.baocao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.extract.Extraction;
import org.baocao.form.Forms;
import org.baocao.made.FormReport;
import org.baocao.made.WordFile;
import org.baocao.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What needs no rule: totals of any table, figures told twice, columns of another time. */
class GenericFindingsTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));

  @TempDir Path folder;

  private List<Finding> findings(WordFile file) {
    return new Checks(FORMS).check(new Extraction(FORMS).extract(file.read(folder))).findings();
  }

  private String told(WordFile file, String check) {
    return findings(file).stream()
        .map(Finding::check)
        .filter(check::equals)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1;Thôn Đông;12 2;Thôn Tây;30 ;Tổng cộng;42 | ",
        "1;Thôn Đông;12 2;Thôn Tây;30 ;Tổng cộng;43 | total.row",
        "1;Thôn Đông;12 2;Thôn Tây;30 ;Cộng;24 | total.row",
        ";Tổng số;42 1;Thôn Đông;12 2;Thôn Tây;30 | ",
        ";Tổng số;40 1;Thôn Đông;12 2;Thôn Tây;30 | total.row",
        // sections and their items are added up once
        "I;Khối xã;42 1;Thôn Đông;12 2;Thôn Tây;30 II;Trường;8 ;Tổng cộng;50 | ",
        "1;Nhà ở;10 1.1;Cấp mới;6 1.2;Cấp lại;4 2;Đất;5 ;Tổng cộng;15 | ",
        // a text among the parts leaves it open
        "1;Thôn Đông;12 2;Thôn Tây;đang rà soát ;Tổng cộng;43 | ",
        // a total of one row, or without figures, says nothing
        "1;Thôn Đông;12 ;Tổng cộng;13 | ",
        "1;Thôn Đông;12 2;Thôn Tây;30 ;Tổng cộng; | "
      })
  void totalsOfAnyTable(String rows, String check) {
    List<List<String>> table =
        Arrays.stream(rows.strip().split(" (?=[IVX\\d.]*;)"))
            .map(row -> List.of(row.split(";", -1)))
            .toList();
    String told = told(report("Số nhà văn hóa theo thôn", "Số lượng", table), "total.row");
    assertEquals(check == null ? "" : check, told);
  }

  @Test
  void ratesAreNotAddedUp() {
    List<List<String>> rows =
        List.of(
            List.of("1", "Thôn Đông", "90"),
            List.of("2", "Thôn Tây", "100"),
            List.of("", "Tổng cộng", "96"));
    assertEquals("", told(report("Kết quả theo thôn", "Tỷ lệ (%)", rows), "total.row"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Số liệu | ",
        "Quý III/2026 | ",
        "Quý II/2026 | columns.period",
        "Năm 2024 | columns.period"
      })
  void columnsAreOfTheReportsTime(String column, String check) {
    WordFile made =
        new FormReport(FORMS.form("cchc-dinh-ky").orElseThrow(), column)
            .titled("Kết quả công tác cải cách hành chính quý III năm 2026")
            .only("3")
            .file();
    assertEquals(check == null ? "" : check, told(made, "columns.period"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Tổng số hồ sơ tiếp nhận: 915 hồ sơ.;Tổng số hồ sơ tiếp nhận: 915 hồ sơ. | ",
        "Tổng số hồ sơ tiếp nhận: 915 hồ sơ.;Tổng số hồ sơ tiếp nhận: 951 hồ sơ. | figure.repeated",
        // in one breath two things are told
        "Đã gửi phiếu khảo sát: phát ra 130 phiếu, thu lại 124 phiếu. | ",
        "Trong quý phát ra 130 phiếu khảo sát. Đã phát ra 124 phiếu khảo sát. | figure.repeated",
        "Tổng số hồ sơ tiếp nhận: 915 hồ sơ.;Tổng số hồ sơ đã giải quyết: 900 hồ sơ. | ",
        // of different times
        "Tổng số hồ sơ tiếp nhận: 915 hồ sơ.;Cộng dồn từ đầu năm tiếp nhận 2.915 hồ sơ. | ",
        "Đã tiếp nhận 915 hồ sơ (lũy kế 9 tháng tiếp nhận 2.915 hồ sơ). Tiếp nhận 916 hồ sơ. | figure.repeated",
        "Tổng số hồ sơ tiếp nhận: 915 hồ sơ.;Thị trấn Bình Minh tiếp nhận 95 hồ sơ. | ",
        "Tổng số hồ sơ tiếp nhận: 915 hồ sơ.;Xã Trà Sơn (cũ) đã tiếp nhận 95 hồ sơ. | ",
        "Tổng số hồ sơ tiếp nhận: 915 hồ sơ.;Xã Bình Minh đã tiếp nhận 95 hồ sơ. | figure.repeated",
        "Từ 01/7/2026 đến 31/7/2026, tiếp nhận 315 hồ sơ.;Tổng số hồ sơ tiếp nhận: 915 hồ sơ. | "
      })
  void aFigureIsToldOnlyInOneWay(String sentences, String check) {
    String body =
        Stream.concat(
                Stream.of("1. Cải cách thủ tục hành chính"), Arrays.stream(sentences.split(";")))
            .map(GenericFindingsTest::paragraph)
            .collect(Collectors.joining());
    WordFile file = WordFile.of(head() + body + tail());
    assertEquals(check == null ? "" : check, told(file, "figure.repeated"));
  }

  @Test
  void aReportIsSigned() {
    assertEquals("", told(WordFile.of(head() + tail()), "letterhead.signer"));
    String unsigned = head() + paragraph("Nơi nhận:") + paragraph("- Lưu: VT.");
    assertEquals("letterhead.signer", told(WordFile.of(unsigned), "letterhead.signer"));
    String nameless = tail().replace("Nguyễn Văn An", "");
    assertEquals("letterhead.signer", told(WordFile.of(head() + nameless), "letterhead.signer"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Đã giải quyết 500 hồ sơ, đang giải quyết 09 hồ sơ. | ERROR SENDER",
        "Đã giải quyết 500 hồ sơ, đang giải quyết 09 hồ sơ; kế thừa xã cũ 09 hồ sơ. | WARNING REVIEWER",
        "Đã giải quyết 500 hồ sơ, đang giải quyết 09 hồ sơ; kế thừa xã cũ 08 hồ sơ. | ERROR SENDER",
        "Đã giải quyết 500 hồ sơ, đang giải quyết 09 hồ sơ; trang bị 09 máy tính. | ERROR SENDER",
        "Đã giải quyết 491 hồ sơ, đang giải quyết 09 hồ sơ. | ",
        "Đã giải quyết 500 hồ sơ, đang giải quyết 09 hồ sơ. Lũy kế giải quyết 1.491 hồ sơ. | ERROR SENDER",
        "Đã giải quyết 491 hồ sơ, đang giải quyết 09 hồ sơ. Lũy kế giải quyết 1.491 hồ sơ. | "
      })
  void aFigureThatIsTheDifferenceLeavesItInDoubt(String sentence, String severity) {
    String text = paragraph("Đã tiếp nhận 500 hồ sơ.") + paragraph(sentence);
    assertEquals(
        severity == null ? "" : severity,
        findings(WordFile.of(head() + text + tail())).stream()
            .filter(finding -> finding.check().equals("files.balance"))
            .map(finding -> finding.severity() + (finding.forReviewer() ? " REVIEWER" : " SENDER"))
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Đang giải quyết 09 hồ sơ. | 500 + hồ sơ đang giải quyết 9 = 509:",
        "Trong đó trước hạn 90 hồ sơ, đúng hạn 400 hồ sơ, quá hạn 5 hồ sơ. | 500 ≠ hồ sơ giải quyết trước hạn 90 +",
        "Trong đó đúng hạn 480 hồ sơ, quá hạn 5 hồ sơ. | 500 ≠ hồ sơ giải quyết đúng hạn 480 +"
      })
  void whatIsNotStatedIsNotQuoted(String sentence, String part) {
    String text = paragraph("Đã tiếp nhận 500 hồ sơ. Đã giải quyết 500 hồ sơ. " + sentence);
    String told =
        findings(WordFile.of(head() + text + tail())).stream()
            .filter(finding -> finding.check().startsWith("files."))
            .map(finding -> finding.message().vi())
            .collect(Collectors.joining(" "));
    assertTrue(told.contains(part) && !told.contains(" 0"), told);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Rất hài lòng 90/120 phiếu, hài lòng 28/120 phiếu, không hài lòng 2/120 phiếu. | ",
        "Rất hài lòng 90/120 phiếu, hài lòng 28/120 phiếu, không hài lòng 2/120 lượt. | units.mixed",
        "Rất hài lòng 90/120 phiếu, hài lòng 28/120 phiếu, không hài lòng 2/210 lượt. | units.mixed",
        "Số hóa hồ sơ khi tiếp nhận 90/120 hồ sơ, số hóa kết quả 88/110 kết quả. | "
      })
  void partsOfAWholeHaveOneUnit(String sentence, String check) {
    assertEquals(
        check == null ? "" : check,
        told(WordFile.of(head() + paragraph(sentence) + tail()), "units.mixed"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Người dân hài lòng đạt 97,5% (117/120 phiếu). | ",
        "Người dân hài lòng đạt 97,5% (117/130 phiếu). | rate.stated",
        "Số hóa kết quả được 95% (19/20 hồ sơ). | ",
        "Số hóa kết quả được 19/20 hồ sơ, trong đó có kết quả mới (95%). | ",
        "Số hóa kết quả được 59% (19/20 hồ sơ). | rate.stated",
        "Số hóa kết quả tăng 12% (19/20 hồ sơ). | ",
        // 53.84615: rounded, rounded from 53.85, off by more than one unit of the last digit
        "Số hóa kết quả được 28/52 hồ sơ, đạt 53,8%. | ",
        "Số hóa kết quả được 28/52 hồ sơ, đạt 53,9%. | ",
        "Số hóa kết quả được 28/52 hồ sơ, đạt 53,86%. | rate.stated",
        "Số hóa kết quả được 28/52 hồ sơ, đạt 53,7%. | rate.stated",
        "Số hóa kết quả được 28/52 hồ sơ, đạt 54,0%. | rate.stated"
      })
  void aRateIsThatOfItsFractionWhicheverStandsFirst(String sentence, String check) {
    assertEquals(
        check == null ? "" : check,
        told(WordFile.of(head() + paragraph(sentence) + tail()), "rate.stated"));
  }

  private static WordFile report(String title, String column, List<List<String>> rows) {
    String table =
        Stream.concat(Stream.of(List.of("STT", "Nội dung", column)), rows.stream())
            .map(
                row ->
                    row.stream()
                        .map(cell -> "<w:tc>" + paragraph(cell) + "</w:tc>")
                        .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
            .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
    return WordFile.of(head() + tail() + paragraph("Phụ lục 1") + paragraph(title) + table);
  }

  private static String head() {
    return Stream.of(
            "ỦY BAN NHÂN DÂN XÃ BÌNH MINH",
            "Số: 12/BC-UBND",
            "Bình Minh, ngày 16 tháng 9 năm 2026",
            "BÁO CÁO",
            "Kết quả công tác cải cách hành chính quý III năm 2026",
            "Kính gửi: Sở Nội vụ tỉnh Quảng Ngãi")
        .map(GenericFindingsTest::paragraph)
        .collect(Collectors.joining());
  }

  private static String tail() {
    return Stream.of("Nơi nhận:", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn An")
        .map(GenericFindingsTest::paragraph)
        .collect(Collectors.joining());
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }
}
