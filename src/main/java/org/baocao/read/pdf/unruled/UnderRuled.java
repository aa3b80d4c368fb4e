package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baocao.read.pdf.cell.Joints;
import org.baocao.read.pdf.cell.PageCell;
import org.baocao.read.pdf.cell.PageTable;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.ink.Rule;
import org.baocao.read.pdf.line.Line;

/** Cuts the rows of a drawn table where one holds many: its columns are lined, its rows are not. */
final class UnderRuled {

  /** Rows of a table whose body no rule parts: one or two of header. */
  private static final int HEAD_AND_BODY = 3;

  private static final int FEWEST_LINES = 3;

  private UnderRuled() {}

  /** The table itself where every row has its rules. */
  static PageTable cut(PageTable table, List<Rule> rules) {
    Levels levels = Levels.of(rules);
    Joints joints = Joints.of(table);
    List<PageCell> cells = new ArrayList<>();
    int shift = 0;
    for (int row = 0; row < table.rows(); row++) {
      List<PageCell> own = row(table, row);
      List<List<Strip>> rows =
          isOneRow(table, row, own, joints) ? List.of() : rows(table, own, levels);
      for (PageCell cell : own) {
        cells.addAll(pieces(cell, row + shift, rows));
      }
      shift += Math.max(0, rows.size() - 1);
    }
    if (shift == 0) {
      return table;
    }
    cells.sort(Comparator.comparingInt(PageCell::row).thenComparingInt(PageCell::column));
    return new PageTable(
        table.page(),
        table.area(),
        table.edges(),
        table.rows() + shift,
        cells,
        table.kind(),
        table.closed(),
        table.confidence());
  }

  private static List<PageCell> row(PageTable table, int row) {
    return table.cells().stream().filter(cell -> cell.row() == row).toList();
  }

  /** Only columns of several figures one below the other show that a row is many. */
  private static boolean isOneRow(PageTable table, int row, List<PageCell> own, Joints joints) {
    boolean spanned =
        table.cells().stream()
            .anyMatch(
                cell ->
                    cell.row() <= row && cell.row() + cell.rowSpan() > row && cell.rowSpan() > 1);
    return spanned || !(areMany(table, row, own, joints) || isBody(table, own));
  }

  /**
   * Whether most figures of the row stand one below the other, and no wall broke them. Where other
   * rows have rules, so would the rows of this one: two columns and the labels must say otherwise.
   */
  private static boolean areMany(PageTable table, int row, List<PageCell> own, Joints joints) {
    boolean listed = joints.isListed(row);
    long figures =
        own.stream()
            .filter(cell -> !cell.isBlank() && cell.column() > 0)
            .filter(cell -> cell.lines().stream().allMatch(UnderRuled::isFigure))
            .count();
    long columns =
        own.stream()
            .filter(cell -> isColumn(cell) && cell.column() > 0)
            .filter(cell -> listed || !joints.isTorn(cell))
            .count();
    boolean most = columns > 0 && 2 * columns > figures;
    return most && (table.rows() <= HEAD_AND_BODY || (listed && columns > 1));
  }

  private static boolean isColumn(PageCell cell) {
    return cell.lines().size() > 1 && cell.lines().stream().allMatch(UnderRuled::isFigure);
  }

  private static boolean isFigure(Line line) {
    return Figures.isFigure(line.text());
  }

  /** All that stands under a header, in columns of texts. */
  private static boolean isBody(PageTable table, List<PageCell> own) {
    return table.rows() <= HEAD_AND_BODY
        && own.size() == table.columns()
        && own.stream().allMatch(cell -> cell.lines().size() >= FEWEST_LINES);
  }

  private static List<List<Strip>> rows(PageTable table, List<PageCell> own, Levels levels) {
    Map<Long, List<Line>> level = new TreeMap<>();
    for (PageCell cell : own) {
      for (Line line : cell.lines()) {
        level.computeIfAbsent(height(line, level), at -> new ArrayList<>()).add(line);
      }
    }
    List<Strip> strips = new ArrayList<>();
    for (List<Line> lines : level.values()) {
      lines.sort(Comparator.comparingDouble(line -> line.box().left()));
      strips.add(Strip.of(lines));
    }
    Wraps wraps = new Wraps(strips, 0, Columns.between(table.edges()), levels);
    List<List<Strip>> rows = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      if (i == 0 || !wraps.joins(i)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(strips.get(i));
    }
    boolean texts = own.stream().noneMatch(UnderRuled::isColumn);
    boolean whole = !texts || isFilled(rows, table.edges());
    return whole && isLabelled(rows, table.edges().get(1)) ? rows : List.of();
  }

  /** Whether most rows have a text in most columns. */
  private static boolean isFilled(List<List<Strip>> rows, List<Double> edges) {
    Columns columns = Columns.between(edges);
    double filled = 0;
    for (List<Strip> row : rows) {
      filled +=
          row.stream()
              .flatMap(strip -> strip.parts().stream())
              .mapToInt(part -> columns.under(part.box())[0])
              .distinct()
              .count();
    }
    return rows.size() > 1 && filled > 0.7 * rows.size() * columns.size();
  }

  /** The baseline in points; that of a line at nearly the same height if there is one. */
  private static long height(Line line, Map<Long, List<Line>> level) {
    long own = Math.round(line.baseline());
    for (long near = own - 2; near <= own + 2; near++) {
      if (level.containsKey(near)) {
        return near;
      }
    }
    return own;
  }

  /** Figures set in pairs, as with errors of estimates, leave every second label blank. */
  private static boolean isLabelled(List<List<Strip>> rows, double labels) {
    long labelled =
        rows.stream()
            .filter(row -> row.stream().anyMatch(strip -> strip.box().left() < labels))
            .count();
    return labelled > 0.7 * rows.size();
  }

  private static List<PageCell> pieces(PageCell cell, int at, List<List<Strip>> rows) {
    if (rows.size() < 2) {
      return List.of(moved(cell, at, cell.area(), cell.lines()));
    }
    List<PageCell> pieces = new ArrayList<>();
    double top = cell.area().top();
    for (int i = 0; i < rows.size(); i++) {
      List<Strip> row = rows.get(i);
      double bottom =
          i + 1 == rows.size() ? cell.area().bottom() : rows.get(i + 1).getFirst().box().top();
      List<Line> lines =
          cell.lines().stream()
              .filter(line -> row.stream().anyMatch(strip -> strip.parts().contains(line)))
              .toList();
      Rect area = new Rect(cell.area().left(), top, cell.area().right(), Math.max(top, bottom));
      pieces.add(moved(cell, at + i, area, lines));
      top = Math.max(top, bottom);
    }
    return pieces;
  }

  private static PageCell moved(PageCell cell, int row, Rect area, List<Line> lines) {
    return new PageCell(row, cell.column(), cell.rowSpan(), cell.columnSpan(), area, lines);
  }
}
