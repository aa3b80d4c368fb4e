package org.baocao.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage that answers a query.
 *
 * @param section path of the numbered section, or {@code PL7/6.3.1} for the row of an appendix
 * @param page null where the format does not know its pages
 * @param marks where the words asked for stand in {@code text}, in order, apart from each other
 * @param score for the order only; comparable within one query
 */
public record Hit(
    long reportId,
    String sha256,
    Kind kind,
    String file,
    @Nullable String locality,
    @Nullable String form,
    @Nullable String period,
    @Nullable String section,
    @Nullable Integer page,
    String text,
    List<Mark> marks,
    float score) {

  public Hit {
    marks = List.copyOf(marks);
  }

  /** What a passage is. */
  public enum Kind {
    PARAGRAPH,
    ROW,
    FINDING
  }

  /** The same hit with at most about {@code length} characters around its first mark. */
  public Hit shortened(int length) {
    Excerpt excerpt = Excerpt.of(text, marks, length);
    return new Hit(
        reportId,
        sha256,
        kind,
        file,
        locality,
        form,
        period,
        section,
        page,
        excerpt.text(),
        excerpt.marks(),
        score);
  }
}
