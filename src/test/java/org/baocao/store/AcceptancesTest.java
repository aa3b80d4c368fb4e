package org.baocao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.baocao.model.Accepted;
import org.baocao.model.Assumption;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Severity;
import org.baocao.model.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A store whose first report has one error that a person accepts. */
class AcceptancesTest {

  private static final Instant NOON = Instant.parse("2025-08-01T05:00:00Z");
  private static final String REASON = "Sáp nhập từ 1/7/2025";

  @TempDir Path home;
  @TempDir Path inbox;
  private long first;

  @BeforeEach
  void keep() throws Exception {
    first = keep("first.docx", "A", 9215);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the same report                               | false | first  | A | 9215 | true
          the same report with other figures            | false | first  | A | 9216 | false
          another of the locality, the same figures     | false | second | A | 9215 | false
          another locality, the same figures            | false | second | B | 9215 | false
          for good, the same report                     | true  | first  | A | 9215 | true
          for good, the same report with other figures  | true  | first  | A | 9216 | true
          for good, another of the locality             | true  | second | A | 7000 | true
          for good, another locality                    | true  | second | B | 9215 | false
          """)
  void holds(
      String what, boolean always, String report, String locality, int value, boolean accepted)
      throws Exception {
    accept(always);
    long id = first;
    if (report.equals("first")) {
      try (Store store = store()) {
        store.revise(first, review(sent("first.docx"), locality, value));
      }
    } else {
      id = keep("second.docx", locality, value);
    }
    try (Store store = store()) {
      Finding finding = found(store, id);
      Accepted expected = accepted ? new Accepted(REASON, "Nguyễn Văn A", NOON) : null;
      assertEquals(expected, finding.accepted(), what);
      assertEquals(accepted ? 0 : 1, errors(store, id), what);
      assertEquals(accepted ? 0 : 1, store.find(id).orElseThrow().review().count(Severity.ERROR));
      assertEquals(1, store.find(id).orElseThrow().review().findings().size());
    }
  }

  @Test
  void forGoodItHoldsForWhatIsThereAlready() throws Exception {
    long second = keep("second.docx", "A", 7000);
    accept(true);
    try (Store store = store()) {
      assertTrue(found(store, second).letPass());
      assertEquals(0, errors(store, second));
    }
  }

  @Test
  void whatComesBackAsItWasIsAcceptedAgain() throws Exception {
    accept(false);
    try (Store store = store()) {
      store.revise(first, review(sent("first.docx"), "A", 9216));
      assertEquals(1, errors(store, first));
      store.revise(first, review(sent("first.docx"), "A", 9215));
      assertEquals(0, errors(store, first));
    }
  }

  @Test
  void undoneItCountsAgain() throws Exception {
    accept(true);
    try (Store store = store()) {
      Acceptance held = store.acceptances().all().getFirst();
      assertEquals(List.of("files.balance", "A"), List.of(held.check(), held.locality()));
      assertEquals(Optional.of(held), store.acceptances().undo(held.id()));
      assertEquals(List.of(), store.acceptances().all());
      assertEquals(Optional.empty(), store.acceptances().undo(held.id()));
      assertFalse(found(store, first).letPass());
      assertEquals(1, errors(store, first));
    }
  }

  @Test
  void anotherRuleIsNotAccepted() throws Exception {
    accept(true);
    try (Store store = store()) {
      Review same = review(sent("first.docx"), "A", 9215);
      store.revise(first, new Review(same.report(), List.of(finding(same.report(), "other"))));
      assertFalse(found(store, first).letPass());
    }
  }

  @Test
  void withoutFiguresTheWordsCount() throws Exception {
    Report report = review(sent("first.docx"), "A", 9215).report();
    Fingerprint fingerprint = new Fingerprint(report);
    List<String> quoted =
        report.observations().stream()
            .map(Observation::evidence)
            .map(
                evidence ->
                    new Finding(
                        "a", Severity.ERROR, new Text("", ""), List.of(), List.of(evidence), null))
            .map(fingerprint::of)
            .distinct()
            .toList();
    assertEquals(
        report.observations().stream()
            .map(o -> o.evidence().section() + "|" + o.evidence().quote().strip())
            .distinct()
            .map(words -> "a\n" + words)
            .toList(),
        quoted);
  }

  private void accept(boolean always) {
    try (Store store = store()) {
      StoredReview stored = store.find(first).orElseThrow();
      store
          .acceptances()
          .accept(stored, stored.review().findings().getFirst(), REASON, "Nguyễn Văn A", always);
    }
  }

  private static Finding found(Store store, long id) {
    return store.find(id).orElseThrow().review().findings().getFirst();
  }

  private static int errors(Store store, long id) {
    return store.reports().stream().filter(r -> r.id() == id).findFirst().orElseThrow().errors();
  }

  private long keep(String file, String locality, int value) throws Exception {
    Path sent = Files.writeString(sent(file), file);
    try (Store store = store()) {
      return store.keep(review(sent, locality, value), sent).id();
    }
  }

  private Path sent(String file) {
    return inbox.resolve(file);
  }

  private Store store() {
    return Store.open(home, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  private static Review review(Path file, String locality, int value) throws Exception {
    Report sample = SampleReview.of(file, StoreTest.sha256(file)).report();
    List<Observation> figures =
        sample.observations().stream()
            .map(o -> o.read(number(o, value), Assumption.THOUSANDS, 1))
            .toList();
    Report report =
        new Report(
            sample.document(),
            sample.form(),
            sample.formScore(),
            sample.lapsedForm(),
            sample.letterhead().of("Xã " + locality, locality),
            sample.period(),
            sample.sections(),
            sample.appendices(),
            figures);
    return new Review(report, List.of(finding(report, "files.balance")));
  }

  private static @Nullable BigDecimal number(Observation o, int value) {
    return o.id().equals("o1") ? BigDecimal.valueOf(value) : o.value();
  }

  private static Finding finding(Report report, String check) {
    Observation figure =
        report.observations().stream().filter(o -> o.id().equals("o1")).findFirst().orElseThrow();
    return new Finding(
        check,
        Severity.ERROR,
        new Text("sai", "wrong"),
        List.of("o1"),
        List.of(figure.evidence()),
        null);
  }
}
