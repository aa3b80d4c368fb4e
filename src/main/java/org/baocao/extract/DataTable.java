package org.baocao.extract;

import java.util.List;
import org.baocao.extract.BodyRows.Written;
import org.baocao.model.Appendix;
import org.baocao.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table of data as it reads without knowing its form.
 *
 * @param inNarrative it belongs to no appendix
 */
record DataTable(
    Table table,
    @Nullable Heading heading,
    boolean inNarrative,
    List<Appendix.Column> columns,
    List<Written> rows) {

  /** The heading that an appendix stands under; without a paragraph where its file is named so. */
  record Heading(String number, @Nullable String word, String title, @Nullable Integer paragraph) {}

  @Nullable String number() {
    return heading == null ? null : heading.number();
  }

  /** The same where a form says what columns hold. */
  DataTable with(List<Appendix.Column> known) {
    return known.equals(columns)
        ? this
        : new DataTable(table, heading, inNarrative, known, BodyRows.of(table, known));
  }

  /** The appendix that it is by itself. */
  Appendix appendix() {
    return appendix(number(), rows.stream().map(Written::row).toList());
  }

  Appendix appendix(@Nullable String number, List<Appendix.Row> understood) {
    return new Appendix(
        number,
        heading == null ? null : heading.word(),
        heading == null ? "" : heading.title(),
        table.id(),
        heading == null ? null : heading.paragraph(),
        understood,
        columns);
  }
}
