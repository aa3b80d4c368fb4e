package org.baocao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baocao.form.Forms;
import org.baocao.model.Appendix;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Doubt;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Report;
import org.baocao.model.Role;
import org.baocao.model.Severity;
import org.baocao.model.Signature;
import org.baocao.model.Signature.Integrity;
import org.baocao.model.Source;
import org.baocao.model.Table;
import org.baocao.model.Text;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingFindingsTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));

  private static final String GARBLED = "Phịng Nội vụ thơng tin";

  /** A report with a wrong rate, in its text or in its one data table {@code t2}. */
  private static Report report(
      boolean inTable,
      double confidence,
      Table.@Nullable Reason reason,
      List<Doubt> doubts,
      List<Signature> signatures) {
    Cell cell = new Cell(0, 0, 1, 1, "10/20 đạt 60%", 3, null);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(0, GARBLED, Paragraph.Emphasis.NONE, 1, null));
    blocks.add(new Table("t1", 1, 1, 0, List.of(cell), List.of(), false, 0.5, reason, 1));
    blocks.add(new Table("t2", 1, 1, 0, List.of(cell), List.of(), true, confidence, reason, 3));
    Document document = new Document(new Source("a", "0", "b"), 3, blocks, signatures, doubts);
    Report stated = Stated.report("x=10 of:x=20 percent:x=60");
    Observation o = stated.observations().getFirst();
    Evidence evidence =
        inTable
            ? new Evidence(new CellPlace("t2", 0, 0, 3, null), "PL7/1", cell.text())
            : o.evidence();
    Observation placed =
        new Observation(
            o.id(),
            null,
            "x",
            o.period(),
            o.value(),
            o.of(),
            o.percent(),
            o.bound(),
            null,
            "",
            evidence,
            Role.RESULT,
            1,
            null);
    Appendix appendix = new Appendix("7", "", "t2", null, List.of(), List.of());
    return new Report(
        document,
        null,
        null,
        null,
        stated.letterhead(),
        stated.period(),
        List.of(),
        List.of(appendix),
        List.of(placed));
  }

  private static Optional<Finding> finding(Report report, String check) {
    return new Checks(FORMS)
        .check(report).findings().stream().filter(f -> f.check().equals(check)).findFirst();
  }

  private static List<Doubt> garbled() {
    Evidence evidence = new Evidence(new TextPlace(0, 0, GARBLED.length(), 1, null), null, GARBLED);
    return List.of(new Doubt(Doubt.Kind.GARBLED_TEXT, null, evidence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "1    | -                  | -",
        "0.9  | NO_RULES           | -",
        "0.89 | NO_RULES           | Phụ lục 7, trang 3: bảng này đọc chưa chắc chắn (89%), vì bảng không kẻ ô, cột suy từ khoảng trắng và có chữ vắt qua cột",
        "0.5  | WORDS_ACROSS_RULES | Phụ lục 7, trang 3: bảng này đọc chưa chắc chắn (50%), vì đường kẻ cắt qua chữ hoặc có chữ nằm ngoài các ô",
        "0    | GARBLED_TEXT       | Phụ lục 7, trang 3: bảng này đọc chưa chắc chắn (0%), vì chữ trong tệp có thể đã bị đọc sai",
        "0.5  | -                  | Phụ lục 7, trang 3: bảng này đọc chưa chắc chắn (50%), vì tệp không ghi rõ các ô của bảng"
      })
  void aDataTableReadWithoutCertaintyIsTold(
      double confidence, Table.@Nullable Reason reason, @Nullable String message) {
    Optional<Finding> found =
        finding(report(false, confidence, reason, List.of(), List.of()), "reading.table");
    assertEquals(Optional.ofNullable(message), found.map(f -> f.message().vi()));
  }

  @ParameterizedTest
  @CsvSource({
    "true, 1, false, ERROR",
    "true, 0.8, false, WARNING",
    "false, 0.8, false, ERROR",
    "false, 1, true, WARNING"
  })
  void figuresReadWithoutCertaintyAccuseNobody(
      boolean inTable, double confidence, boolean doubted, String severity) {
    Report report = report(inTable, confidence, null, doubted ? garbled() : List.of(), List.of());
    Finding rate = finding(report, "rate.stated").orElseThrow();
    assertEquals(severity, rate.severity().name());
    assertEquals(severity.equals("WARNING"), rate.message().vi().contains("đọc chưa chắc chắn"));
    assertEquals(doubted, finding(report, "reading.garbled").isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, 1, ERROR, false",
    "ERROR, 0.5, WARNING, true",
    "WARNING, 1, WARNING, false",
    "WARNING, 0.5, WARNING, true",
    "NOTE, 0.5, NOTE, true"
  })
  void whatRestsOnDoubtIsForTheReviewerHoweverGrave(
      Severity severity, double confidence, Severity weighed, boolean forReviewer) {
    Report report = report(true, confidence, null, List.of(), List.of());
    Observation figure = report.observations().getFirst();
    Text told = new Text("số", "figure");
    List<Evidence> evidence = List.of(figure.evidence());
    Finding finding = new Finding("x", severity, told, List.of(figure.id()), evidence, null);
    Finding found = new Caution(report).weighed(finding);
    assertEquals(weighed, found.severity());
    assertEquals(forReviewer, found.forReviewer());
    assertEquals(found, new Caution(report).weighed(found));
  }

  @Test
  void anUnreadAttachmentIsToldAndLeavesFiguresSure() {
    Doubt unread =
        new Doubt(Doubt.Kind.ATTACHMENT_UNREAD, "Phụ lục 7.xlsx", garbled().getFirst().evidence());
    Report report = report(false, 1, null, List.of(unread), List.of());
    Finding found = finding(report, "reading.attachment").orElseThrow();
    assertEquals(Severity.WARNING, found.severity());
    assertEquals("Thư có tệp đính kèm “Phụ lục 7.xlsx” chưa được đọc.", found.message().vi());
    assertEquals(List.of(unread.evidence()), found.evidence());
    assertEquals(Severity.ERROR, finding(report, "rate.stated").orElseThrow().severity());
    assertTrue(finding(report, "reading.garbled").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "UNCHANGED          | -",
        "UNKNOWN            | -",
        "CHANGED            | ERROR signature.changed",
        "EXTENDED           | NOTE signature.extended",
        "EXTENDED UNCHANGED | -",
        "CHANGED UNCHANGED  | ERROR signature.changed"
      })
  void aSignatureThatDoesNotFitIsTold(String integrities, @Nullable String told) {
    List<Signature> signatures =
        List.of(integrities.split(" ")).stream()
            .map(i -> new Signature("Bùi Tấn Bé", Instant.EPOCH, Integrity.valueOf(i)))
            .toList();
    Report report = report(false, 1, null, garbled(), signatures);
    List<Finding> found =
        new Checks(FORMS)
            .check(report).findings().stream()
                .filter(f -> f.check().startsWith("signature"))
                .toList();
    assertEquals(
        told == null ? List.of() : List.of(told),
        found.stream().map(f -> f.severity() + " " + f.check()).toList());
    assertTrue(found.stream().allMatch(f -> f.message().vi().contains("Bùi Tấn Bé")));
    assertTrue(found.stream().allMatch(f -> f.evidence().getFirst().quote().equals(GARBLED)));
  }
}
