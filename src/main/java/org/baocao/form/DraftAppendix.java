package org.baocao.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baocao.model.Appendix;
import org.baocao.model.Appendix.Column;
import org.baocao.model.Appendix.Role;
import org.baocao.model.Cell;
import org.baocao.model.Report;
import org.baocao.model.Table;

/** The rows and columns of one appendix of a document that no form is known for. */
record DraftAppendix(
    String number, Appendix first, List<DraftRow> rows, List<String> unnamed, boolean years) {

  /** Rows that only number the columns: {@code (1) (2) (3)}. */
  private static final String ORDINAL = "\\(?[\\dA-E]{0,2}\\)?";

  /** {@code pieces}: the tables that the appendix is split over. */
  static DraftAppendix of(
      String number, List<Appendix> pieces, Report report, DraftFigures figures) {
    List<DraftRow> rows = new ArrayList<>();
    List<String> unnamed = new ArrayList<>();
    Appendix first = pieces.get(0);
    for (Appendix piece : pieces) {
      Table table = report.document().table(piece.table());
      unnamed.addAll(unnamed(table, piece.columns()));
      for (Appendix.Row row : piece.rows()) {
        if (!row.label().matches(ORDINAL)) {
          rows.add(row(row, piece, table, figures.of(piece.table(), row.row())));
        }
      }
    }
    long times = first.columns().stream().filter(c -> c.period() != null).distinct().count();
    return new DraftAppendix(
        number, first, DraftCodes.coded(rows), unnamed.stream().distinct().toList(), times > 1);
  }

  List<DraftRow> children(DraftRow parent) {
    return rows.stream().filter(row -> row.isChildOf(parent)).toList();
  }

  private static DraftRow row(
      Appendix.Row row, Appendix piece, Table table, Map<Integer, BigDecimal> figures) {
    String unit = "";
    boolean written = false;
    for (Column column : piece.columns()) {
      String text = table.at(row.row(), column.column()).map(Cell::line).orElse("");
      unit = column.role() == Role.UNIT ? text : unit;
      written |= column.role() == Role.VALUE && !text.isEmpty() && figures.isEmpty();
    }
    return new DraftRow("", row.printedCode(), row.label(), unit, figures, written);
  }

  /** Headers of blank columns behind the labels: they are there to be filled. */
  private static List<String> unnamed(Table table, List<Column> columns) {
    List<String> headers = new ArrayList<>();
    boolean labelled = false;
    for (Column column : columns) {
      boolean blank =
          table.cells().stream()
              .filter(c -> c.column() == column.column() && c.row() >= table.headerRows())
              .allMatch(c -> c.text().isBlank());
      if (labelled && blank && column.role() == Role.LABEL && !column.header().isEmpty()) {
        headers.add(column.header());
      }
      labelled |= column.role() == Role.LABEL;
    }
    return headers;
  }
}
