package org.baocao.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.form.Spelling;
import org.baocao.model.Appendix.Column;
import org.baocao.model.Appendix.Role;
import org.baocao.model.Appendix.Row;
import org.baocao.model.Cell;
import org.baocao.model.Table;

/** The rows of a table below its headers, with what each is called. */
final class BodyRows {

  /** Some write the code of a row before its label. */
  private static final Pattern CODED =
      Pattern.compile("(\\d{1,2}(?:[.,]\\d{1,2})+[.)]?|\\d{1,2}[.)])\\s+(?=\\p{L})");

  /**
   * @param label without a code before it
   * @param longer the same with the row below, where that may go on with it; else null
   */
  record Written(Row row, RowCode code, String label, Optional<String> longer) {}

  private final Table table;
  private final List<Column> columns;

  private BodyRows(Table table, List<Column> columns) {
    this.table = table;
    this.columns = columns;
  }

  /**
   * Header rows that a page break repeats are left out, and what a break in the middle of a row
   * leaves of it.
   */
  static List<Written> of(Table table, List<Column> columns) {
    BodyRows rows = new BodyRows(table, columns);
    Set<String> headers = new HashSet<>();
    for (int r = 0; r < table.headerRows(); r++) {
      headers.add(rows.line(r));
      headers.add(rows.name(r));
    }
    headers.remove("");
    List<Written> written = new ArrayList<>();
    boolean header = false;
    for (int r = table.headerRows(); r < table.rows(); r++) {
      String name = rows.name(r);
      boolean nameless = name.isEmpty();
      header = headers.contains(name) || headers.contains(rows.line(r)) || (header && nameless);
      if (!header && !(nameless && rows.line(r).chars().noneMatch(Character::isDigit))) {
        written.add(rows.written(r));
      }
    }
    return written;
  }

  /** What a row is called: its code and its label. */
  private String name(int row) {
    return Spelling.folded(own(row, Role.CODE) + " " + own(row, Role.LABEL));
  }

  private Written written(int row) {
    String label = own(row, Role.LABEL);
    String printed = own(row, Role.CODE);
    Matcher coded = CODED.matcher(label);
    boolean within = printed.isBlank() && coded.lookingAt();
    RowCode code = RowCode.of(within ? coded.group(1) : printed);
    Optional<String> rest =
        row + 1 < table.rows() ? Optional.of(own(row + 1, Role.LABEL)) : Optional.empty();
    return new Written(
        new Row(row, null, code.printed(), label),
        code,
        within ? label.substring(coded.end()) : label,
        rest.filter(text -> goesOn(row + 1, text)).map(text -> label + " " + text));
  }

  /** A row of nothing but words that begin no sentence. */
  private boolean goesOn(int row, String label) {
    return !label.isEmpty()
        && Character.isLowerCase(label.charAt(0))
        && own(row, Role.CODE).isEmpty()
        && own(row, Role.VALUE).isEmpty();
  }

  /** The last cell of a role that begins in the row: a merged cell to its left only groups. */
  private String own(int row, Role role) {
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

  /** All of a row's words, folded. */
  private String line(int row) {
    StringBuilder line = new StringBuilder();
    for (Column column : columns) {
      table
          .at(row, column.column())
          .filter(cell -> cell.row() == row && cell.column() == column.column())
          .ifPresent(cell -> line.append(cell.text()).append(' '));
    }
    return Spelling.folded(line.toString());
  }
}
