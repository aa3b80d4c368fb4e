package org.baocao.search;

import java.util.Comparator;
import java.util.List;
import org.baocao.search.query.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * What answers a query: reports, best first, each with its best passages.
 *
 * @param mistake why the query was taken for mere words; null where it was understood
 * @param reports how many reports have an answer in all
 * @param facets of these, the largest first in each field
 */
public record Answer(
    List<Found> found, int reports, List<Facet> facets, @Nullable Mistake mistake) {

  static final Answer NONE = new Answer(List.of(), 0, List.of(), null);

  public Answer {
    found = List.copyOf(found);
    facets = List.copyOf(facets);
  }

  /**
   * A report with its best passages.
   *
   * @param cursor behind it
   */
  public record Found(ReportFacts report, List<Hit> hits, Cursor cursor) {
    public Found {
      hits = List.copyOf(hits);
    }
  }

  /** How many of the reports that answer have {@code value} in {@code field}. */
  public record Facet(Field field, String value, int reports) {}

  /** What answers are counted by. */
  public enum Field {
    PROVINCE,
    LOCALITY,
    FORM,
    YEAR,
    /** What the passages that answer are, and what they are about. */
    KIND,
    SEVERITY
  }

  /** All passages, best first. */
  public List<Hit> hits() {
    return found.stream()
        .flatMap(each -> each.hits().stream())
        .sorted(Comparator.comparingDouble(Hit::score).reversed())
        .toList();
  }
}
