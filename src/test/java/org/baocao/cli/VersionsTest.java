package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.baocao.digest.Digest;
import org.baocao.form.Forms;
import org.baocao.made.CorrectedReport;
import org.baocao.made.SplitReport;
import org.baocao.model.Part;
import org.baocao.model.Report;
import org.baocao.store.ReportSummary;
import org.baocao.store.Store;
import org.baocao.store.StoredReview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report and its corrections come in one after another: real routes, store, index and pages. */
class VersionsTest {

  private static final Desk DESK = Desk.of(Forms.load(Path.of("models")), null, new Words("vi"));
  private static final Path SAMPLE = Path.of("corpus/tinh-long/bao-cao-tinh-long.docx");

  private static final String DAY = "ngày 03 tháng 4 năm 2025";

  /** One error less, one more. */
  private static final Map<String, String> CORRECTIONS =
      Map.of(
          "ban hành 04 văn bản QPPL",
          "ban hành 05 văn bản QPPL",
          "đạt tỷ lệ 60,01%",
          "đạt tỷ lệ 61,01%",
          DAY,
          "ngày 10 tháng 4 năm 2025");

  @TempDir Path folder;
  private Path home;
  private Report report;
  private Path first;
  private Path corrected;

  @BeforeEach
  void correct() throws Exception {
    home = folder.resolve("home");
    report = DESK.review(SAMPLE).report();
    first = CorrectedReport.of(report.document().blocks(), Map.of()).in(folder, "bao-cao.docx");
    corrected = CorrectedReport.of(report.document().blocks(), CORRECTIONS).in(folder, "sua.docx");
  }

  @Test
  void aCorrectedReportIsANewVersion() throws Exception {
    Console alone = Console.run("add", "--home", home, first);
    assertFalse(alone.err().contains("Bản thay thế"), alone.err());
    Console second = Console.run("add", "--home", home, corrected);
    assertTrue(
        second
            .err()
            .contains(
                "Bản thay thế của “bao-cao.docx”: 2 số liệu thay đổi, 0 thêm,"
                    + " 0 không còn; 1 lỗi đã hết, 1 lỗi mới."),
        second.err());
    assertEquals(List.of("sua.docx"), listed());
    assertEquals(List.of("bao-cao.docx"), replaced());
    assertPages();
    Console found = Console.run("search", "quy chế làm việc", "--home", home, "--format", "json");
    assertEquals(List.of("sua.docx"), column(found, "file").stream().distinct().toList());
    Console again = Console.run("add", "--home", home, first, corrected);
    assertFalse(again.err().contains("Bản thay thế"), again.err());
    assertEquals(List.of("sua.docx"), listed());
  }

  private void assertPages() throws Exception {
    StoredReview newer = kept("sua.docx");
    StoredReview older = kept("bao-cao.docx");
    String old = page(older);
    String now = page(newer);
    String index = Files.readString(home.resolve("digest/index.html"));
    assertTrue(old.contains("Bản này đã được thay thế"), old);
    assertTrue(old.contains("href=\"" + Path.of(Digest.pageOf(newer.sha256())).getFileName()), old);
    assertFalse(old.contains("id=\"changes\""), old);
    assertTrue(now.contains("Số liệu: 2 thay đổi, 0 thêm, 0 không còn"), now);
    assertTrue(now.contains("<del>4 ") && now.contains("<ins>5 "), now);
    assertFalse(now.contains("class=\"replaced\""), now);
    assertTrue(index.contains("sua.docx (bản thay thế)"), index);
    assertFalse(index.contains("bao-cao.docx"), index);
  }

  @Test
  void theDifferenceIsListed() throws Exception {
    Console.run("add", "--home", home, first, corrected);
    Console diff = Console.run("diff", "sua.docx", "--home", home, "--format", "json");
    assertEquals(0, diff.code(), diff.err());
    JsonNode rows = new ObjectMapper().readTree(diff.out());
    JsonNode row = rows.get(0);
    assertEquals("changed", row.get("change").asText());
    assertEquals("legal.issued", row.get("name").asText());
    assertEquals("2021-01-01/2025-03-31", row.get("period").asText());
    List<String> changes = column(diff, "change");
    assertEquals(2, changes.stream().filter("changed"::equals).count(), diff.out());
    assertEquals("legal.issued.appendix", column(diff, "name").get(changes.indexOf("cleared")));
    String csv = Console.run("diff", "2", "1", "--home", home, "--format", "csv").out();
    assertTrue(csv.startsWith("change,kind,name,label,period,old,new\r\n"), csv);
    assertTrue(csv.contains("cleared,finding,legal.issued.appendix,"), csv);
    assertTrue(Console.run("diff", "2", "--home", home).out().contains("vẫn còn"));
    assertEquals(2, Console.run("diff", "1", "--home", home).code());
    Console shown = Console.run("show", "bao-cao.docx", "--home", home);
    assertTrue(shown.out().contains("ban hành 04 văn bản QPPL"), shown.err());
  }

  @Test
  void anOlderDraftFoundLateReplacesNothing() throws Exception {
    Console.run("add", "--home", home, corrected);
    Console late = Console.run("add", "--home", home, first);
    assertTrue(late.err().contains("Đây là bản cũ: đã có “sua.docx” thay thế"), late.err());
    assertEquals(List.of("sua.docx"), listed());
    assertTrue(page(kept("sua.docx")).contains("Số liệu: 2 thay đổi"));
  }

  @Test
  void whatAPersonSaysStands() throws Exception {
    Console.run("add", "--home", home, first, corrected);
    assertEquals(0, Console.run("replaces", "2", "1", "--undo", "--home", home).code());
    Console.run("add", "--home", home, first, corrected);
    assertEquals(List.of("sua.docx", "bao-cao.docx"), listed());
    assertFalse(page(kept("sua.docx")).contains("id=\"changes\""));
    Console said = Console.run("replaces", "bao-cao.docx", "sua.docx", "--home", home);
    assertTrue(said.err().contains("Báo cáo 1 (“bao-cao.docx”) thay thế"), said.err());
    assertEquals(List.of("bao-cao.docx"), listed());
    Console found = Console.run("search", "quy chế làm việc", "--home", home, "--format", "json");
    assertEquals(List.of("bao-cao.docx"), column(found, "file").stream().distinct().toList());
    assertEquals(2, Console.run("replaces", "2", "1", "--home", home).code());
    assertEquals(2, Console.run("replaces", "2", "1", "--undo", "--home", home).code());
    assertEquals(2, Console.run("replaces", "2", "2", "--home", home).code());
  }

  @Test
  void aSupplementReplacesNothing() throws Exception {
    String title = "Sơ kết 05 năm (2021 - 2025)";
    Path other =
        CorrectedReport.of(report.document().blocks(), Map.of(title, "Bổ sung " + title))
            .in(folder, "bo-sung.docx");
    Console.run("add", "--home", home, first, other);
    assertEquals(List.of("bo-sung.docx", "bao-cao.docx"), listed());
  }

  @Test
  void appendicesGoOnToTheNewerVersionAndTheOlderStaysAsItWas() throws Exception {
    Path made = Files.createDirectory(folder.resolve("made"));
    List<Path> files = new SplitReport(report, made).files(true);
    Report own = DESK.review(files.getFirst()).report();
    Path newer = CorrectedReport.of(own.document().blocks(), CORRECTIONS).in(made, "sua.docx");
    Path seventh = CorrectedAppendix.of(files.get(5), made.resolve("Phu luc 7 sua.xlsx"));
    try (RunningInbox inbox = new RunningInbox(home)) {
      for (Path file : List.of(files.get(0), files.get(1), files.get(5), newer)) {
        inbox.drop(file, "Xã Tịnh Long/" + file.getFileName());
        inbox.await(1);
      }
      assertEquals(List.of("sua.docx"), listed());
      assertEquals(List.of("Phu luc 1.xlsx", "Phu luc 7.xlsx"), enclosed(kept("sua.docx")));
      StoredReview older = kept("Bao cao xa Tinh Long.docx");
      assertEquals(List.of("Phu luc 1.xlsx", "Phu luc 7.xlsx"), enclosed(older));
      inbox.drop(seventh, "Xã Tịnh Long/Phu luc 7.xlsx");
      Outcome.Reviewed outcome = (Outcome.Reviewed) inbox.await(1).getFirst();
      Succession succession = Objects.requireNonNull(outcome.succession());
      assertEquals("Phu luc 7.xlsx", succession.other());
      assertTrue(succession.isNewer());
      assertEquals(List.of("sua.docx"), listed());
      assertEquals(older, kept("Bao cao xa Tinh Long.docx"));
      assertEquals(
          outcome.kept().sha256(),
          kept("sua.docx").review().report().document().enclosed().getLast().source().sha256());
    }
  }

  private static List<String> enclosed(StoredReview stored) {
    return stored.review().report().document().enclosed().stream()
        .map(Part::source)
        .map(source -> source.file())
        .toList();
  }

  private List<String> listed() {
    try (Store store = Store.open(home)) {
      return store.reports().stream().map(ReportSummary::file).toList();
    }
  }

  private List<String> replaced() {
    try (Store store = Store.open(home)) {
      return store.versions().replaced().stream().map(ReportSummary::file).toList();
    }
  }

  private StoredReview kept(String file) {
    try (Store store = Store.open(home)) {
      return Stream.of(store.reports(), store.versions().replaced())
          .flatMap(List::stream)
          .filter(report -> report.file().equals(file))
          .flatMap(report -> store.find(report.id()).stream())
          .findFirst()
          .orElseThrow();
    }
  }

  private String page(StoredReview stored) throws Exception {
    return Files.readString(home.resolve("digest/" + Digest.pageOf(stored.sha256())));
  }

  private static List<String> column(Console console, String name) throws Exception {
    List<String> values = new ArrayList<>();
    new ObjectMapper().readTree(console.out()).forEach(row -> values.add(row.get(name).asText()));
    return values;
  }
}
