package org.baocao.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baocao.model.Appendix;
import org.baocao.model.Cell;
import org.jspecify.annotations.Nullable;

/** Says an appendix' row in a line: its label, then each value after its column's header. */
final class Rows {

  static final String BETWEEN = " · ";

  private final Appendix appendix;
  private final Map<Integer, Appendix.Column> columns = new HashMap<>();

  Rows(Appendix appendix) {
    this.appendix = appendix;
    appendix.columns().forEach(column -> columns.put(column.column(), column));
  }

  @Nullable String section(Appendix.Row row) {
    if (appendix.number() == null) {
      return null;
    }
    String code = Optional.ofNullable(row.code()).orElse(row.printedCode());
    return "PL" + appendix.number() + (code.isEmpty() ? "" : "/" + code);
  }

  String text(Appendix.Row row, List<Cell> cells) {
    StringBuilder line = new StringBuilder(row.label().strip());
    for (Cell cell : cells) {
      Appendix.Column column = columns.get(cell.column());
      boolean said =
          column != null
              && (column.role() == Appendix.Role.CODE || column.role() == Appendix.Role.LABEL);
      if (!said && !cell.line().isEmpty()) {
        line.append(line.isEmpty() ? "" : BETWEEN).append(header(column)).append(cell.line());
      }
    }
    return line.toString();
  }

  private static String header(Appendix.@Nullable Column column) {
    String header = column == null ? "" : column.header().replaceAll("\\s+", " ").strip();
    return header.isEmpty() ? "" : header + ": ";
  }
}
