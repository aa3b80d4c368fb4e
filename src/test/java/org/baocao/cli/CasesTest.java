package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baocao.form.Forms;
import org.baocao.made.Choices;
import org.baocao.made.SplitReport;
import org.baocao.made.WordReport;
import org.baocao.model.Block;
import org.baocao.model.Finding;
import org.baocao.model.Paragraph;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.store.ReportSummary;
import org.baocao.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report and its appendices come in one after another: real routes, store and pages. */
class CasesTest {

  private static final Desk DESK = Desk.of(Forms.load(Path.of("models")), null, new Words("vi"));
  private static final Path SAMPLE = Path.of("corpus/tinh-long/bao-cao-tinh-long.docx");

  @TempDir Path folder;
  private Path home;

  /** The report, and two of its appendices. */
  private List<Path> files;

  @BeforeEach
  void split() throws Exception {
    home = folder.resolve("home");
    Report whole = DESK.review(SAMPLE).report();
    Path made = Files.createDirectory(folder.resolve("made"));
    List<Path> all = new SplitReport(whole, made).files(true);
    files = List.of(all.get(0), all.get(1), all.get(5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"012", "210", "102"})
  void becomeOneCaseInWhateverOrder(String order) throws Exception {
    try (RunningInbox inbox = new RunningInbox(home)) {
      for (String each : order.split("")) {
        Path file = files.get(Integer.parseInt(each));
        inbox.drop(file, "Xã Tịnh Long/" + file.getFileName());
        inbox.await(1);
      }
    }
    assertEquals(DESK.review(files), review(onlyOne()));
    assertEquals(2, onlyOne().enclosed());
    assertEquals(3, filesIn("originals").size());
    List<Path> pages = filesIn("digest/reports");
    assertEquals(1, pages.size());
    String page = Files.readString(pages.getFirst());
    String index = Files.readString(home.resolve("digest/index.html"));
    assertTrue(page.contains(">Phu luc 7.xlsx</a>"), page);
    assertTrue(index.contains("Bao cao xa Tinh Long.docx và 2 tệp phụ lục"), index);
  }

  @Test
  void areLinkedByTheNamesOfTheFiles() throws Exception {
    drop("BC Tinh Long.docx", "PL1 Tinh Long.xlsx", "Phu luc 7 - Tinh Long.xlsx");
    assertEquals(2, onlyOne().enclosed());
  }

  @Test
  void stayAloneWhereNothingSaysWhoseTheyAre() throws Exception {
    drop("Bao cao.docx", "Phu luc 1.xlsx", "Phu luc 7.xlsx");
    assertEquals(3, reports().size());
  }

  @Test
  void anAppendixThatMayGoWithTwoReportsStaysAloneAndSaysSo() throws Exception {
    Path other = another();
    try (RunningInbox inbox = new RunningInbox(home)) {
      inbox.drop(files.get(0), "Tinh Long/bc.docx");
      inbox.await(1);
      inbox.drop(files.get(2), "Tinh Long/Phu luc 7.xlsx");
      inbox.await(1);
      assertEquals(1, onlyOne().enclosed());
      inbox.drop(other, "Tinh Long/other.docx");
      inbox.await(1);
    }
    List<ReportSummary> alone = reports();
    assertEquals(3, alone.size());
    List<String> checks = new ArrayList<>();
    alone.forEach(r -> review(r).findings().stream().map(Finding::check).forEach(checks::add));
    assertEquals(1, checks.stream().filter("case.unclear"::equals).count(), checks::toString);
  }

  /** The same commune's report of the same day and period under another title. */
  private Path another() throws Exception {
    Report report = DESK.review(files.getFirst()).report();
    String title = report.letterhead().title();
    List<Block> blocks = new ArrayList<>();
    for (Block block : report.document().blocks()) {
      boolean titled = block instanceof Paragraph p && title != null && title.contains(p.text());
      blocks.add(titled ? retitled((Paragraph) block) : block);
    }
    return WordReport.of(blocks, new Choices(List.of())).in(folder);
  }

  private static Block retitled(Paragraph p) {
    String text = "Bổ sung: " + p.text();
    return new Paragraph(p.index(), text, p.emphasis(), p.page(), p.box());
  }

  private void drop(String... names) throws Exception {
    try (RunningInbox inbox = new RunningInbox(home)) {
      for (int i = 0; i < names.length; i++) {
        inbox.drop(files.get(i), names[i]);
      }
      inbox.await(names.length);
    }
  }

  private ReportSummary onlyOne() {
    List<ReportSummary> all = reports();
    assertEquals(1, all.size(), all::toString);
    return all.getFirst();
  }

  private List<ReportSummary> reports() {
    try (Store store = Store.open(home)) {
      return store.reports();
    }
  }

  private Review review(ReportSummary report) {
    try (Store store = Store.open(home)) {
      return store.find(report.id()).orElseThrow().review();
    }
  }

  private List<Path> filesIn(String name) throws Exception {
    try (Stream<Path> files = Files.walk(home.resolve(name))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
