package org.baocao.form;

import java.util.List;
import java.util.Optional;
import org.baocao.model.Appendix;
import org.jspecify.annotations.Nullable;

/**
 * An appendix that a form asks for.
 *
 * @param inferred whether its rows were taken from a sister form, not from a filed one
 * @param columns what columns hold whose headers do not say it by the common words
 */
public record AppendixForm(
    String number,
    String title,
    String source,
    boolean inferred,
    @Nullable List<HeaderWords> columns,
    List<Indicator> rows) {

  /** Words of a column's header, and what such a column holds. */
  public record HeaderWords(String header, Appendix.Role role) {}

  /** The columns that the form names itself, an empty list for none. */
  public List<HeaderWords> namedColumns() {
    return columns == null ? List.of() : columns;
  }

  /** The row that is worded so, case and marks aside. */
  public Optional<Indicator> worded(String wording) {
    return rows.stream().filter(row -> row.isWorded(wording)).findFirst();
  }

  public Optional<Indicator> row(String code) {
    return rows.stream().filter(row -> row.code().equals(code)).findFirst();
  }
}
