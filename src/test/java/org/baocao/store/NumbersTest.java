package org.baocao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baocao.model.Numbers;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was reported before, and by others, is found again as numbers. */
class NumbersTest {

  @TempDir Path folder;
  private Store store;
  private KeptNumbers kept;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("home"));
    kept = new KeptNumbers(store, folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void threeEarlierReportsOfTheLocalityTheLatestFirst() throws Exception {
    for (String period : List.of("2024", "2025-Q1", "2025-H1", "2025-01-01/2025-09-30", "2025")) {
      kept.keep("Xã A", "1", period, "PL1/1=12");
    }
    kept.keep("Xã B", "2", "2025-H1", "PL1/1=13");
    assertEquals(
        List.of("2025-01-01/2025-09-30", "2025-H1", "2025-Q1"), earlier("Xã A", "1", "2025"));
    assertEquals(List.of("2024"), earlier("Xã A", "1", "2025-Q1"));
    assertEquals(List.of("2025-H1"), earlier("Xã B", "2", "2025"));
    assertEquals(List.of(), earlier("Xã B", null, "2025"));
    assertEquals(List.of(), earlier(null, null, "2025"));
  }

  @Test
  void theNameCountsWhereTheReportHasNoCode() throws Exception {
    kept.keep("Xã A", null, "2025-Q1", "PL1/1=12");
    kept.keep("Xã A", "1", "2025-H1", "PL1/1=13");
    assertEquals(List.of("2025-Q1"), earlier("Xã A", null, "2025"));
    assertEquals(List.of("2025-H1", "2025-Q1"), earlier("Xã A", "1", "2025"));
  }

  @Test
  void ofOnePeriodTheLastCounts() throws Exception {
    kept.keep("Xã A", "1", "2025-Q1", "PL1/1=12");
    long again = kept.keep("Xã A", "1", "2025-Q1", "PL1/1=13");
    assertEquals(
        List.of(again),
        store.earlier(report("Xã A", "1", "2025")).stream().map(Numbers::report).toList());
  }

  @Test
  void onlySureNumbersAreGiven() throws Exception {
    kept.keep("Xã A", "1", "2025-Q1", "PL1/1=12 PL1/2=58.59% PL1/3=7?");
    Numbers numbers = store.earlier(report("Xã A", "1", "2025")).getFirst();
    assertEquals(
        List.of("o1 PL1/1 12 null", "o2 PL1/2 null 58.59"),
        numbers.figures().stream()
            .map(f -> f.id() + " " + f.indicator() + " " + f.value() + " " + f.percent())
            .toList());
  }

  @Test
  void aRoundIsTheLatestReportOfEach() throws Exception {
    kept.keep("Xã A", "1", "2025-Q1", "PL1/1=12");
    kept.keep("Xã B", null, "2025-Q1", "PL1/1=13");
    kept.keep("Xã B", null, "2025-Q1", "PL1/1=14");
    kept.keep(null, null, "2025-Q1", "PL1/1=15");
    kept.keep(null, null, "2025-Q1", "PL1/1=16");
    kept.keep("Xã C", "3", "2025-H1", "PL1/1=17");
    List<String> round = new ArrayList<>();
    store.round(
        KeptNumbers.FORM,
        Period.parse("2025-Q1"),
        each -> round.add(each.sender() + " " + each.figures().getFirst().value()));
    assertEquals(List.of("1 12", "Xã B 14", "#4 15", "#5 16"), round);
  }

  @ParameterizedTest
  @ValueSource(strings = {NumberRows.EARLIER, NumberRows.ROUND})
  void areLookedUpAndNotSearchedFor(String query) {
    String plan =
        Database.open(folder.resolve("home/baocao.db"))
            .withHandle(
                handle ->
                    String.join(
                        "\n",
                        handle
                            .createQuery("EXPLAIN QUERY PLAN " + query.replaceAll(":\\w+", "'x'"))
                            .map((row, context) -> row.getString("detail"))
                            .list()));
    assertFalse(plan.contains("SCAN"), plan);
    assertTrue(plan.contains("USING INDEX report_by_"), plan);
  }

  private List<String> earlier(@Nullable String name, @Nullable String code, String period) {
    return store.earlier(report(name, code, period)).stream()
        .map(numbers -> numbers.period().iso())
        .toList();
  }

  private Report report(@Nullable String name, @Nullable String code, String period) {
    return KeptNumbers.report(new Source("now", "0", "t"), name, code, period, "");
  }
}
