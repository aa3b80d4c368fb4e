package org.baocao.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.baocao.check.Checks;
import org.baocao.extract.Extraction;
import org.baocao.form.Forms;
import org.baocao.made.FormReport;
import org.baocao.model.Finding;
import org.baocao.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole reports in Word: silence where figures agree, and no more told than is wrong. */
class WholeReportTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));

  @TempDir Path folder;

  private static FormReport periodic() {
    return new FormReport(FORMS.form("cchc-dinh-ky").orElseThrow(), "Số liệu")
        .titled("Kết quả công tác cải cách hành chính quý III năm 2026")
        // the rest is not yet due, or of no kind that is listed
        .with("PL1/4.1=60", "PL5/4=80", "PL1/5.2=2", "PL6/2.6=3");
  }

  private static FormReport supplement() {
    return new FormReport(FORMS.form("cchc-bo-sung-2025").orElseThrow(), "Kết quả")
        .titled("Bổ sung số liệu sơ kết cải cách hành chính (từ 01/7/2025 đến 31/7/2025)")
        .with("PL2/1=72", "PL6/6=3", "PL4/7.1=40", "PL4/8.1=40");
  }

  private List<Finding> findings(FormReport made) {
    return new Checks(FORMS)
        .check(new Extraction(FORMS).extract(made.file().read(folder)))
        .findings();
  }

  private String blamed(FormReport made) {
    return told(findings(made).stream().filter(f -> f.severity() != Severity.NOTE).toList());
  }

  private static String told(List<Finding> findings) {
    return String.join(" ", findings.stream().map(Finding::check).toList());
  }

  @Test
  void figuresThatAgreeAreLeftAlone() {
    assertEquals("", told(findings(periodic())));
    assertEquals("", told(findings(supplement())));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // conventions
        "periodic | PL1/3.3.1=0 PL1/3.3.2=0 PL1/3.3=0 | ",
        "periodic | PL1/3.3.1=0 PL1/3.3.2=0 PL1/3.3=100 | ",
        "periodic | PL1/4.1=100 | ",
        "periodic | PL3/1.4.3=900 | ",
        "periodic | PL6/2.2= PL6/2.3= | ",
        "periodic | PL7/4.3.1=2367 PL7/4.3.2=2346 PL7/4.3=99.11 | ",
        "supplement | PL3/4.2.1=2367 PL3/4.2.2=2346 PL3/4.2=99,11 | ",
        "supplement | PL3/4.3.1=0 PL3/4.3.2=0 PL3/4.3=100 | ",
        "supplement | PL2/1.1= PL2/1.2= PL2/1=36 | ",
        "supplement | PL4/7.1= | ",
        // faults
        "periodic | PL1/2=80 | PL1/2",
        "periodic | PL1/4.1=50 | tasks.parts",
        "periodic | PL1/5=3 | coding.flag",
        "periodic | PL1/5.2=3 | survey.way",
        "periodic | PL2/1=40 | PL2/1",
        "periodic | PL3/2.2=50 | procedures.anywhere",
        "periodic | PL4/1.1=120 | coding.rate",
        "periodic | PL4/2.2=19 | posts.present",
        "periodic | PL5/4=70 | disciplined.parts",
        "periodic | PL6/2.4=60 PL6/2.1=114 | PL6/2.4",
        "periodic | PL7/4.5.2=30 PL7/4.5=125 | payment.online coding.rate",
        "periodic | PL1/2=80 PL2/2.2=70 PL3/1.4=37 | PL1/2 PL2/2.2 PL3/1.4",
        "supplement | PL1/2.2=70 | PL1/2.2",
        "supplement | PL1/3.1=2 | coding.flag",
        "supplement | PL2/1=71 | legal.kinds",
        "supplement | PL3/1.4=37 | PL3/1.4",
        "supplement | PL4/7.1=35 | posts.present",
        "supplement | PL6/1=109 | PL6/1",
        "supplement | PL7/4.3.2=25 PL7/4.3=104,17 | online.files coding.rate"
      })
  void whatIsWrongIsToldAndNothingElse(String form, String figures, String checks) {
    FormReport made = form.equals("periodic") ? periodic() : supplement();
    assertEquals(checks == null ? "" : checks, blamed(made.with(figures.split(" "))));
  }

  @ParameterizedTest
  @CsvSource({"periodic, PL7/4.3", "supplement, PL3/4.2"})
  void aRateThatIsCutOffIsANote(String form, String rate) {
    FormReport made = form.equals("periodic") ? periodic() : supplement();
    List<Finding> cutOff = findings(made.with(rate + ".1=673", rate + ".2=667", rate + "=99,10"));
    assertEquals(rate, told(cutOff));
    assertEquals(Severity.NOTE, cutOff.getFirst().severity());
    assertEquals("", told(findings(made.with(rate + "=99,11"))));
    assertEquals(Severity.ERROR, findings(made.with(rate + "=99,12")).getFirst().severity());
  }

  @Test
  void aTimeWithoutAFormIsNoFault() {
    List<Finding> findings =
        findings(periodic().titled("Công tác cải cách hành chính quý I năm 2025").with("PL1/2=80"));
    assertEquals("form.lapsed", told(findings));
    assertEquals(Severity.NOTE, findings.getFirst().severity());
    assertEquals(
        "Báo cáo có dạng “Công tác cải cách hành chính định kỳ (tháng, quý, 6 tháng, 9 tháng, năm)”, nhưng chưa có"
            + " biểu mẫu nào áp dụng cho quý 1/2025; chỉ kiểm tra lời văn và những nội dung chung.",
        findings.getFirst().message().vi());
  }
}
