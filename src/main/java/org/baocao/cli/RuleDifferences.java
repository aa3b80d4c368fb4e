package org.baocao.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baocao.check.BackTest.Difference;
import org.baocao.model.Review;
import org.jspecify.annotations.Nullable;

/** What changed rules would change in many reports, by rule; keeps a few reports of each. */
final class RuleDifferences {

  private static final int FEW = 20;
  private static final List<String> COLUMNS =
      List.of("rule", "change", "findings", "reports", "places");

  /** What becomes of a finding. */
  enum Change {
    comes,
    goes
  }

  private record Kind(String rule, Change change) implements Comparable<Kind> {
    private static final Comparator<Kind> ORDER =
        Comparator.comparing(Kind::rule).thenComparing(Kind::change);

    @Override
    public int compareTo(Kind other) {
      return ORDER.compare(this, other);
    }
  }

  private static final class Tally {
    private long findings;
    private long reports;
    private final List<String> places = new ArrayList<>();
  }

  private final Map<Kind, Tally> tallies = new TreeMap<>();
  private long reports;

  void add(Review review, List<Difference> differences) {
    reports++;
    Map<Kind, Set<String>> sections = new TreeMap<>();
    for (Difference difference : differences) {
      Change change = difference.comes() ? Change.comes : Change.goes;
      Kind kind = new Kind(difference.finding().check(), change);
      tallies.computeIfAbsent(kind, k -> new Tally()).findings++;
      Set<String> places = sections.computeIfAbsent(kind, k -> new LinkedHashSet<>());
      difference.finding().evidence().forEach(at -> places.add(String.valueOf(at.section())));
    }
    String file = review.report().document().source().file();
    sections.forEach((kind, places) -> tally(kind, file + " (" + String.join(", ", places) + ")"));
  }

  private void tally(Kind kind, String place) {
    Tally tally = tallies.computeIfAbsent(kind, k -> new Tally());
    tally.reports++;
    if (tally.places.size() < FEW) {
      tally.places.add(place);
    }
  }

  /** How many reports were looked at. */
  long reports() {
    return reports;
  }

  Listing listing() {
    return new Listing(
        COLUMNS,
        tallies.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())).toList());
  }

  private static List<@Nullable Object> row(Kind kind, Tally tally) {
    String more = tally.reports > tally.places.size() ? "; …" : "";
    return Arrays.asList(
        kind.rule(),
        kind.change(),
        tally.findings,
        tally.reports,
        String.join("; ", tally.places) + more);
  }
}
