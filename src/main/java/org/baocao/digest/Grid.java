package org.baocao.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.baocao.model.Cell;
import org.baocao.model.CellPlace;
import org.baocao.model.Observation;
import org.baocao.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table as HTML has it.
 *
 * @param ruled false for a letterhead or signature block, which is laid out as a table only
 * @param wide too wide for an upright page
 */
record Grid(
    String id,
    boolean ruled,
    boolean wide,
    String doubt,
    List<List<Slot>> head,
    List<List<Slot>> body) {

  private static final int WIDE = 9;
  private static final Pattern FIGURE = Pattern.compile("[\\d.,/%\\s]*\\d[\\d.,/%\\s]*|[-–]");

  /**
   * A cell.
   *
   * @param anchor where it is linked to
   * @param rowSpan null for one
   * @param columnSpan null for one
   */
  record Slot(
      @Nullable String anchor,
      @Nullable String rowSpan,
      @Nullable String columnSpan,
      String text,
      boolean figure,
      List<Numbered> findings,
      String doubt) {

    @Nullable String css() {
      String all =
          (figure ? "figure " : "")
              + (findings.isEmpty() ? "" : "cited " + Run.worst(findings) + " ")
              + (doubt.isEmpty() ? "" : "doubtful");
      return all.isEmpty() ? null : all.strip();
    }
  }

  static Grid of(Table table, Highlights highlights, List<Observation> observations, Words words) {
    Map<String, String> doubts = new HashMap<>();
    for (Observation observation : observations) {
      String doubt = Figures.doubt(words, observation.confidence());
      if (!doubt.isEmpty() && observation.evidence().place() instanceof CellPlace) {
        doubts.put(Places.anchor(observation.evidence().place()), doubt);
      }
    }
    List<List<Slot>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      rows.add(new ArrayList<>());
    }
    Set<Integer> figures = figureColumns(table);
    for (Cell cell : table.cells()) {
      String anchor = Places.cell(table.id(), cell.row(), cell.column());
      List<Numbered> findings = highlights.of(table, cell);
      String doubt = doubts.getOrDefault(anchor, "");
      rows.get(cell.row())
          .add(slot(cell, anchor, findings, doubt, figures.contains(cell.column())));
    }
    int head = headRows(table);
    return new Grid(
        table.id(),
        table.ruled(),
        table.columns() >= WIDE,
        Figures.doubt(words, table.confidence()),
        rows.subList(0, head),
        rows.subList(head, rows.size()));
  }

  private static Slot slot(
      Cell cell, String anchor, List<Numbered> findings, String doubt, boolean inFigures) {
    return new Slot(
        findings.isEmpty() ? null : anchor,
        cell.rowSpan() > 1 ? Integer.toString(cell.rowSpan()) : null,
        cell.columnSpan() > 1 ? Integer.toString(cell.columnSpan()) : null,
        cell.text().strip(),
        inFigures && FIGURE.matcher(cell.text()).matches(),
        findings,
        doubt);
  }

  /** Those whose body holds figures more often than words. */
  private static Set<Integer> figureColumns(Table table) {
    Map<Integer, Integer> lead = new HashMap<>();
    for (Cell cell : table.cells()) {
      if (cell.row() >= table.headerRows() && !cell.text().isBlank()) {
        lead.merge(cell.column(), FIGURE.matcher(cell.text()).matches() ? 1 : -1, Integer::sum);
      }
    }
    lead.values().removeIf(more -> more < 0);
    return lead.keySet();
  }

  /** A span never leaves the head of an HTML table: what a header cell reaches into is head too. */
  private static int headRows(Table table) {
    int head = Math.min(table.headerRows(), table.rows());
    for (Cell cell : table.cells()) {
      if (cell.row() < head) {
        head = Math.max(head, Math.min(table.rows(), cell.row() + cell.rowSpan()));
      }
    }
    return head;
  }
}
