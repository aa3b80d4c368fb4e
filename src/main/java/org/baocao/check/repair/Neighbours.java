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
import org.jspecify.annotations.Nullable;

/** Which figures of an appendix stand beside which. */
final class Neighbours {

  private static final int ROWS = 2;

  private record Row(String table, int row) {}

  /** By column. */
  private final Map<Row, Map<Integer, Figure>> rows = new HashMap<>();

  Neighbours(Collection<Figure> figures) {
    for (Figure figure : figures) {
      if (figure.observation().evidence().place() instanceof CellPlace place) {
        rows.computeIfAbsent(new Row(place.table(), place.row()), row -> new HashMap<>())
            .put(place.column(), figure);
      }
    }
  }

  /** Those in the rows around it, and in the columns beside it. */
  List<Figure> of(Figure figure) {
    if (!(figure.observation().evidence().place() instanceof CellPlace place)) {
      return List.of();
    }
    List<@Nullable Figure> around = new ArrayList<>();
    for (int i = -ROWS; i <= ROWS; i++) {
      around.add(row(place, i).get(place.column()));
    }
    around.add(row(place, 0).get(place.column() - 1));
    around.add(row(place, 0).get(place.column() + 1));
    around.removeIf(other -> other == null || other == figure);
    return around;
  }

  private Map<Integer, Figure> row(CellPlace place, int below) {
    return rows.getOrDefault(new Row(place.table(), place.row() + below), Map.of());
  }

  /** The figures of the same row for other times. */
  List<Figure> ofOtherTimes(Figure figure) {
    return figure.observation().evidence().place() instanceof CellPlace place
        ? row(place, 0).values().stream().filter(other -> other != figure).toList()
        : List.of();
  }

  /** The figure of the same row for the time before. */
  Optional<Figure> before(Figure figure) {
    Period own = figure.observation().period();
    if (own == null || !(figure.observation().evidence().place() instanceof CellPlace place)) {
      return Optional.empty();
    }
    return row(place, 0).values().stream()
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
