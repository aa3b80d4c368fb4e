package org.baocao.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
import org.baocao.form.Wording;
import org.baocao.model.Appendix;
import org.baocao.model.Document;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/** Understands the data tables: which appendix, which rows, which columns. */
final class AppendixExtractor {

  /** So many rows alike are no chance. */
  private static final int FEW = 3;

  private final Columns columns;
  private final TableFinder finder;
  private final FormLabels labels;
  private final SplitAppendices split;

  AppendixExtractor(Wording wording, FormLabels labels) {
    this.columns = new Columns(wording);
    this.finder = new TableFinder(wording, columns);
    this.labels = labels;
    this.split = new SplitAppendices(labels);
  }

  /** As {@link TableFinder#tables}. */
  List<DataTable> tables(Document document, int behind, @Nullable Period period) {
    return finder.tables(document, behind, period);
  }

  /** What such tables are by a form. */
  List<Appendix> appendices(
      Document document, List<DataTable> tables, Form form, @Nullable Period period) {
    List<Appendix> appendices =
        tables.stream()
            .map(table -> table.inNarrative() ? table.appendix() : appendix(table, form, period))
            .toList();
    return split.aligned(document, appendices, form);
  }

  private Appendix appendix(DataTable table, Form form, @Nullable Period period) {
    Optional<Aligned> named =
        Optional.ofNullable(table.number())
            .flatMap(form::appendix)
            .map(known -> aligned(table, known, period));
    return named
        .filter(Aligned::fits)
        .or(() -> byRows(table, form, period))
        .or(() -> named)
        .map(Aligned::appendix)
        .orElseGet(table::appendix);
  }

  /** An appendix whose title is missing or wrong is found by its rows. */
  private Optional<Aligned> byRows(DataTable table, Form form, @Nullable Period period) {
    return form.appendices().stream()
        .map(appendix -> aligned(table, appendix, period))
        .filter(Aligned::fits)
        .max(Comparator.comparingLong(Aligned::known));
  }

  private Aligned aligned(DataTable table, AppendixForm form, @Nullable Period period) {
    DataTable read =
        form.namedColumns().isEmpty()
            ? table
            : table.with(columns.understand(table.table(), Optional.of(form), period));
    return new Aligned(read, form, RowAlignment.align(read.rows(), form, labels));
  }

  private record Aligned(DataTable table, AppendixForm form, List<Appendix.Row> rows) {

    long known() {
      return rows.stream().filter(row -> row.code() != null).count();
    }

    /** Whether most of the rows, and not by chance one or two, are the form's. */
    boolean fits() {
      return known() >= FEW && 2 * known() > rows.size();
    }

    Appendix appendix() {
      return table.appendix(form.number(), rows);
    }
  }
}
