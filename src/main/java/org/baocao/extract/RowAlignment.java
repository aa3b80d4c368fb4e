package org.baocao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baocao.form.AppendixForm;
import org.baocao.form.Indicator;
import org.baocao.model.Appendix.Column;
import org.baocao.model.Appendix.Role;
import org.baocao.model.Appendix.Row;
import org.baocao.model.Cell;
import org.baocao.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * Lays the rows of a table beside the rows of its form, by code and wording together and in order
 * (Needleman and Wunsch's global alignment), so that one bad row does not shift the rest.
 */
final class RowAlignment {

  /** Below this, two rows are not the same. */
  private static final double SAME = 0.55;

  /** Below this, not even the same code makes two rows the same. */
  private static final double LEAST = 0.3;

  /** What is left of a wording's likeness where the codes differ: rows get renumbered. */
  private static final double OTHER_CODE = 0.75;

  private final List<Column> columns;
  private final FormLabels labels;

  RowAlignment(List<Column> columns, FormLabels labels) {
    this.columns = columns;
    this.labels = labels;
  }

  List<Row> align(Table table, Optional<AppendixForm> form) {
    List<Row> rows = new ArrayList<>();
    for (int r = table.headerRows(); r < table.rows(); r++) {
      rows.add(new Row(r, null, code(table, r), label(table, r)));
    }
    return form.map(f -> aligned(rows, f.rows())).orElse(rows);
  }

  private String code(Table table, int row) {
    return RowCode.of(own(table, row, Role.CODE)).printed();
  }

  /** The last label that begins in the row: a merged cell to its left only groups. */
  private String label(Table table, int row) {
    return own(table, row, Role.LABEL);
  }

  private String own(Table table, int row, Role role) {
    String text = "";
    for (Column column : columns) {
      if (column.role() == role) {
        Optional<Cell> cell = table.at(row, column.column());
        if (cell.isPresent() && cell.get().row() == row && !cell.get().text().isBlank()) {
          text = cell.get().line();
        }
      }
    }
    return text;
  }

  private List<Row> aligned(List<Row> rows, List<Indicator> form) {
    double[][] best = new double[rows.size() + 1][form.size() + 1];
    double[][] scores = scores(rows, form);
    for (int i = 1; i <= rows.size(); i++) {
      for (int j = 1; j <= form.size(); j++) {
        double score = scores[i - 1][j - 1];
        double both = score < SAME ? 0 : best[i - 1][j - 1] + score;
        best[i][j] = Math.max(both, Math.max(best[i - 1][j], best[i][j - 1]));
      }
    }
    @Nullable String[] codes = new String[rows.size()];
    int i = rows.size();
    int j = form.size();
    while (i > 0 && j > 0) {
      double score = scores[i - 1][j - 1];
      if (score >= SAME && best[i][j] == best[i - 1][j - 1] + score) {
        codes[--i] = form.get(--j).code();
      } else if (best[i][j] == best[i - 1][j]) {
        i--;
      } else {
        j--;
      }
    }
    List<Row> aligned = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      aligned.add(new Row(row.row(), codes[r], row.printedCode(), row.label()));
    }
    return aligned;
  }

  private double[][] scores(List<Row> rows, List<Indicator> form) {
    double[][] scores = new double[rows.size()][form.size()];
    for (int i = 0; i < rows.size(); i++) {
      Label label = Label.of(rows.get(i).label());
      RowCode code = RowCode.of(rows.get(i).printedCode());
      for (int j = 0; j < form.size(); j++) {
        double wording = labels.likeness(form.get(j), label);
        scores[i][j] = score(wording, code, form.get(j).printedCode());
      }
    }
    return scores;
  }

  /** 0 to 1; the same code helps, another one speaks against it, a missing one says nothing. */
  private static double score(double wording, RowCode code, String asked) {
    if (wording < LEAST) {
      return 0;
    }
    if (code.printed().isEmpty() != asked.isEmpty()) {
      return wording;
    }
    return code.meant().contains(asked) ? (2 * wording + 1) / 3 : OTHER_CODE * wording;
  }
}
