package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.baocao.form.Forms;
import org.baocao.made.FormReport;
import org.baocao.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files whose title, appendix titles and rows each say more or less about their form. */
class FormRecognitionTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));
  private static final Extraction EXTRACTION = new Extraction(FORMS);

  private static final String FIELD = "Kết quả thực hiện nhiệm vụ công tác nội vụ quý III năm 2026";

  @TempDir Path folder;

  private Report report(FormReport made) {
    return EXTRACTION.extract(made.file().read(folder));
  }

  private static FormReport made(String form, String... columns) {
    return new FormReport(FORMS.form(form).orElseThrow(), columns);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cchc-dinh-ky", "cchc-bo-sung-2025"})
  void appendicesAloneAreEnough(String form) {
    Report report = report(made(form, "Số liệu"));
    assertEquals(form, report.form());
    assertFalse(report.hasDoubtfulForm(), () -> "" + report.formScore());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3", "4", "5", "6", "7"})
  void oneAppendixIsEnough(String number) {
    assertEquals("cchc-dinh-ky", report(made("cchc-dinh-ky", "Số liệu").only(number)).form());
    FormReport supplement = made("cchc-bo-sung-2025", "Số liệu").only(number);
    assertEquals("cchc-bo-sung-2025", report(supplement).form());
    String[] years = {"2021", "2022", "2023", "2024", "2025"};
    assertEquals("cchc-2021-2025", report(made("cchc-2021-2025", years).only(number)).form());
  }

  @Test
  void appendicesAreEnoughUnderATitleOfAnotherField() {
    Report report = report(made("cchc-dinh-ky", "Số liệu").titled(FIELD));
    assertEquals("cchc-dinh-ky", report.form());
    assertEquals("2026-Q3", String.valueOf(report.period()));
  }

  @Test
  void appendicesMayHaveOtherTitles() {
    FormReport made = made("cchc-dinh-ky", "Số liệu").titled(FIELD).appendices(t -> "Số liệu kèm");
    assertEquals("cchc-dinh-ky", report(made).form());
  }

  @Test
  void titleAndAppendicesTogetherAreSure() {
    FormReport made =
        made("cchc-dinh-ky", "Số liệu").titled("Công tác cải cách hành chính quý III năm 2026");
    assertEquals(1, report(made).formScore());
  }

  @Test
  void columnsOfManyYearsMakeAReviewOfYears() {
    String title = "Số liệu phục vụ tổng kết cải cách hành chính đến năm 2025";
    FormReport made =
        made("cchc-2021-2025", "Năm 2021", "Năm 2022", "Năm 2023", "Năm 2024", "Năm 2025");
    assertEquals("cchc-2021-2025", report(made).form());
    assertEquals("cchc-2021-2025", report(made.titled(title)).form());
  }

  @Test
  void aTitleWithoutItsTimeIsDoubtful() {
    Report report =
        EXTRACTION.extract(
            new Draft()
                .text("BÁO CÁO", "Công tác cải cách hành chính", "Kính gửi: Sở Nội vụ")
                .text("I. KẾT QUẢ", "Ủy ban nhân dân xã đã chỉ đạo thực hiện.")
                .document());
    assertEquals("cchc-dinh-ky", report.form());
    assertTrue(report.hasDoubtfulForm());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Tình hình phát triển kinh tế - xã hội 9 tháng đầu năm 2026",
        "Kết quả công tác cải cách tư pháp năm 2026",
        "Kết quả thực hiện công tác kiểm soát thủ tục hành chính quý III năm 2026"
      })
  void aReportOfAnotherFieldFollowsNone(String title) {
    Draft draft =
        new Draft()
            .text("BÁO CÁO", title, "Kính gửi: Ủy ban nhân dân tỉnh", "I. KẾT QUẢ")
            .text("Thu ngân sách đạt 12 tỷ đồng.")
            .layout("Nơi nhận: / - Lưu: VT.|TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH")
            .text("Phụ lục 1", "Cải cách hành chính và các chỉ tiêu khác")
            .data(
                1,
                "STT|Chỉ tiêu|Kế hoạch|Thực hiện",
                "1|Tổng giá trị sản xuất|120|118",
                "2|Số hộ nghèo|30|28",
                "3|Tỷ lệ hộ có nước sạch|95|96",
                "4|Số lớp tập huấn|4|5");
    Report report = EXTRACTION.extract(draft.document());
    assertNull(report.form());
    assertNull(report.formScore());
    assertNull(report.lapsedForm());
    assertEquals(9, report.observations().size());
  }

  @Test
  void aPlanIsNoReport() {
    Draft plan =
        new Draft().text("KẾ HOẠCH", "Cải cách hành chính năm 2026", "I. MỤC TIÊU", "Phấn đấu.");
    assertNull(EXTRACTION.extract(plan.document()).form());
  }

  @ParameterizedTest
  @CsvSource({"I, cchc-cu", "II, cchc-cu", "III, cchc-dinh-ky", "IV, cchc-dinh-ky"})
  void ofTwoVersionsTheOneInForceCounts(String quarter, String version) {
    FormReport made =
        made("cchc-dinh-ky", "Số liệu")
            .titled("Công tác cải cách hành chính quý " + quarter + " năm 2025");
    Extraction two = new Extraction(Versions.of(folder.resolve("models")));
    assertEquals(version, two.extract(made.file().read(folder)).form());
  }

  @Test
  void aTimeBeforeAllVersionsFollowsNoneAndSaysWhichItIsLike() {
    FormReport made =
        made("cchc-dinh-ky", "Số liệu").titled("Công tác cải cách hành chính quý I năm 2025");
    Report report = report(made);
    assertNull(report.form());
    assertEquals("cchc-dinh-ky", report.lapsedForm());
    assertEquals("2025-Q1", String.valueOf(report.period()));
  }

  @Test
  void whatATextStatesHasItsNameWhereNoFormIsInForce() {
    Report report =
        EXTRACTION.extract(
            new Draft()
                .text("BÁO CÁO", "Công tác cải cách hành chính quý I năm 2025")
                .text("Đã tiếp nhận 410 hồ sơ, giải quyết 402 hồ sơ.")
                .document());
    assertNull(report.form());
    assertEquals(
        List.of("files.received", "files.resolved"),
        report.observations().stream().map(o -> o.indicator()).toList());
  }
}
