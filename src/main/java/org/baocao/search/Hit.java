package org.baocao.search;

import java.util.List;
import org.baocao.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A passage that answers a query.
 *
 * @param ordinal its place among the passages of its report
 * @param about kinds of sections that it stands in, {@code shortcoming}, {@code proposal} …
 * @param severity null for what is no finding
 * @param section path of the numbered section, or {@code PL7/6.3.1} for the row of an appendix
 * @param page null where the format does not know its pages
 * @param marks where the words asked for stand in {@code text}, in order, apart from each other
 * @param score for the order only; comparable within one query
 */
public record Hit(
    ReportFacts report,
    int ordinal,
    Kind kind,
    List<String> about,
    @Nullable Severity severity,
    @Nullable String section,
    @Nullable Integer page,
    String text,
    List<Mark> marks,
    float score) {

  public Hit {
    about = List.copyOf(about);
    marks = List.copyOf(marks);
  }

  /** What a passage is. */
  public enum Kind {
    PARAGRAPH,
    ROW,
    FINDING
  }

  /** What {@code --like} takes: the report and the place in it. */
  public String id() {
    return report.id() + ":" + ordinal;
  }

  /** The same hit with at most about {@code length} characters around its first mark. */
  public Hit shortened(int length) {
    Excerpt excerpt = Excerpt.of(text, marks, length);
    return new Hit(
        report,
        ordinal,
        kind,
        about,
        severity,
        section,
        page,
        excerpt.text(),
        excerpt.marks(),
        score);
  }
}
