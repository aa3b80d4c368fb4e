package org.baocao.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.baocao.model.CellPlace;
import org.baocao.model.Observation;
import org.baocao.model.Report;

/** What the cells of a report's tables hold, by table and row. */
final class DraftFigures {

  private record Place(String table, int row) {}

  private final Map<Place, Map<Integer, BigDecimal>> figures = new HashMap<>();

  DraftFigures(Report report) {
    for (Observation o : report.observations()) {
      BigDecimal figure = o.value() == null ? o.percent() : o.value();
      if (figure != null && o.evidence().place() instanceof CellPlace cell) {
        figures
            .computeIfAbsent(new Place(cell.table(), cell.row()), p -> new HashMap<>())
            .put(cell.column(), figure);
      }
    }
  }

  /** By column. */
  Map<Integer, BigDecimal> of(String table, int row) {
    return figures.getOrDefault(new Place(table, row), Map.of());
  }
}
