package org.baocao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.baocao.model.Numbers;
import org.baocao.model.Period;
import org.baocao.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which report takes the place of which. */
class VersionsTest {

  @TempDir Path folder;

  /**
   * Steps: {@code +3} a report issued on that day comes, {@code +} one without a day, {@code +3@b}
   * one of another name; {@code !2} the second is no longer sure to be a version; {@code 2=1} a
   * person says that the second replaces the first, {@code 2-1} that it does not. Expected is
   * {@code 1>2}: the second takes the place of the first.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "one alone                              | +3                 | ''",
        "what comes later                       | + +                | 1>2",
        "of one day                             | +3 +3              | 1>2",
        "issued and come later                  | +3 +5              | 1>2",
        "an older draft found late              | +5 +3              | 2>1",
        "found late between two                 | +3 +7 +5           | 1>3 3>2",
        "without a day it is newer              | +3 + +             | 1>2 2>3",
        "an older draft behind one without      | +5 + +3            | 1>2 3>1",
        "other names                            | +3 +5@b            | ''",
        "no longer sure                         | + + + !2           | 1>3",
        "a person says so of other names        | + +@b 1=2          | 2>1",
        "a person parts them                    | + + 2-1            | ''",
        "parted they stay so when another comes | + + 2-1 +          | 2>3",
        "parted of others as well               | + + + 2-1          | 2>3",
        "nothing to part                        | + + 1-2            | 1>2",
        "a person turns them round              | + + 1=2            | 2>1",
        "the next replaces the one that counts  | + + 1=2 +          | 1>3 2>1",
        "what was decided gives way             | + + + 1=3          | 2>3 3>1",
        "only an undo takes a word back         | + + 1=2 2=1        | 2>1",
        "undone, then said                      | + + 1=2 1-2 2=1    | 1>2",
      })
  void takesThePlace(String rule, String steps, String expected) throws Exception {
    try (Store store = open()) {
      take(store, steps);
      List<String> places = new ArrayList<>();
      store.forEach(
          stored -> {
            if (stored.newer() != null) {
              places.add(stored.id() + ">" + stored.newer());
            }
          });
      assertEquals(expected, String.join(" ", places));
      assertEquals(
          store.reports().stream().map(ReportSummary::id).sorted().toList(),
          all(store).stream().filter(s -> s.newer() == null).map(StoredReview::id).toList());
    }
  }

  @Test
  void whatChangedIsToldToBeShownAnew() throws Exception {
    try (Store store = open()) {
      take(store, "+3 +7 +5");
      assertEquals(Set.of(1L, 2L), store.versions().arrange(3, "a"));
      assertEquals(Set.of(1L, 2L, 3L), store.versions().arrange(3, "b"));
      assertEquals(Set.of(1L, 2L), store.versions().release(2, 1).orElseThrow());
    }
  }

  @Test
  void onlyTheNewestGivesNumbers() throws Exception {
    try (Store store = open()) {
      take(store, "+5 +3");
      List<Long> round = new ArrayList<>();
      store.round(KeptNumbers.FORM, Period.parse("2025-Q1"), each -> round.add(each.report()));
      assertEquals(List.of(1L), round);
      Source source = new Source("now", "0", "t");
      assertEquals(
          List.of(1L),
          store.earlier(KeptNumbers.report(source, "Xã A", "1", "2025", "")).stream()
              .map(Numbers::report)
              .toList());
    }
  }

  @Test
  void theOlderVersionIsKeptAndKnown() throws Exception {
    try (Store store = open()) {
      take(store, "+ + +");
      assertEquals(2, Objects.requireNonNull(store.find(3).orElseThrow().older()));
      assertEquals(3, Objects.requireNonNull(store.find(2).orElseThrow().newer()));
      assertEquals(
          List.of(2L, 1L), store.versions().replaced().stream().map(ReportSummary::id).toList());
      assertEquals(1, store.reports().getFirst().replaced());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        VersionOrder.BEFORE + "  | version_rank=? AND id<?",
        VersionOrder.AFTER + "   | version_rank=? AND id>?",
        VersionOrder.BELOW + "   | version_rank<?",
        VersionOrder.ABOVE + "   | version_rank>?",
        VersionOrder.HIGHEST + " | version_of=?",
      })
  void neighboursAreLookedUp(String query, String by) {
    String plan = plan(query);
    assertTrue(plan.contains(by) && plan.contains("report_by_version"), plan);
    assertFalse(plan.contains("SCAN") || plan.contains("TEMP B-TREE"), plan);
  }

  @Test
  void whatIsReplacedIsLookedUp() {
    String plan = plan(Store.REVIEW + "WHERE id = :id");
    assertTrue(plan.contains("report_by_replacement (replaced_by=?)"), plan);
    assertFalse(plan.contains("SCAN"), plan);
  }

  private String plan(String query) {
    return Database.open(folder.resolve("baocao.db"))
        .withHandle(
            handle ->
                String.join(
                    "\n",
                    handle
                        .createQuery("EXPLAIN QUERY PLAN " + query.replaceAll(":\\w+", "'x'"))
                        .map((row, context) -> row.getString("detail"))
                        .list()));
  }

  private Store open() {
    return Store.open(folder.resolve("home"));
  }

  private static List<StoredReview> all(Store store) {
    List<StoredReview> all = new ArrayList<>();
    store.forEach(all::add);
    return all;
  }

  private void take(Store store, String steps) throws Exception {
    for (String step : steps.split(" ")) {
      if (step.startsWith("+")) {
        come(store, (step.substring(1) + "@a").split("@"));
      } else if (step.startsWith("!")) {
        store.versions().arrange(id(step, 1), null);
      } else if (step.contains("=")) {
        store.versions().replace(id(step, 0), id(step, 2));
      } else {
        store.versions().release(id(step, 0), id(step, 2));
      }
    }
  }

  private void come(Store store, String[] report) throws Exception {
    long count = all(store).size();
    KeptNumbers kept = new KeptNumbers(store, folder).from((int) count);
    String day = report[0].isEmpty() ? null : "2025-04-0" + report[0];
    store.versions().arrange(kept.issued(day).keep("Xã A", "1", "2025-Q1", "PL1/1=12"), report[1]);
  }

  private static long id(String step, int at) {
    return Long.parseLong(step.substring(at, at + 1));
  }
}
