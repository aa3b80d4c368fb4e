package org.baocao.check.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baocao.check.claim.Figure;
import org.baocao.model.CellPlace;
import org.baocao.model.Period;

/** Which figures of an appendix stand beside which. */
final class Neighbours {

  private static final int ROWS = 2;

  private record Cell(String table, int row, int column) {}

  private final Map<Cell, Figure> cells = new HashMap<>();

  Neighbours(Collection<Figure> figures) {
    for (Figure figure : figures) {
      if (figure.observation().evidence().place() instanceof CellPlace place) {
        cells.put(new Cell(place.table(), place.row(), place.column()), figure);
      }
    }
  }

  /** Those in the rows around it, and in the columns beside it. */
  List<Figure> of(Figure figure) {
    if (!(figure.observation().evidence().place() instanceof CellPlace place)) {
      return List.of();
    }
    List<Cell> around = new ArrayList<>();
    for (int i = -ROWS; i <= ROWS; i++) {
      around.add(new Cell(place.table(), place.row() + i, place.column()));
    }
    around.add(new Cell(place.table(), place.row(), place.column() - 1));
    around.add(new Cell(place.table(), place.row(), place.column() + 1));
    return around.stream()
        .map(cells::get)
        .filter(Objects::nonNull)
        .filter(other -> other != figure)
        .toList();
  }

  /** The figure of the same row for the time before. */
  Optional<Figure> before(Figure figure) {
    Period own = figure.observation().period();
    if (own == null || !(figure.observation().evidence().place() instanceof CellPlace place)) {
      return Optional.empty();
    }
    return cells.entrySet().stream()
        .filter(e -> e.getKey().table().equals(place.table()) && e.getKey().row() == place.row())
        .map(Map.Entry::getValue)
        .filter(other -> isBefore(other, own))
        .max(Comparator.comparing(other -> period(other).to()));
  }

  private static boolean isBefore(Figure figure, Period own) {
    Period period = figure.observation().period();
    return period != null && period.to().isBefore(own.from());
  }

  private static Period period(Figure figure) {
    return Objects.requireNonNull(figure.observation().period());
  }
}
