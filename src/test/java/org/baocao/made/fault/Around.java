package org.baocao.made.fault;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baocao.form.Expression.Part;
import org.baocao.form.Indicator;
import org.baocao.model.Period;

/** Which counts of a table stand near each other. */
record Around(MadeReport made, Map<Slot, BigDecimal> numbers) {

  List<Slot> of(Slot slot, boolean rows) {
    List<String> names = new ArrayList<>();
    made.form()
        .appendices()
        .forEach(
            a -> a.rows().stream().forEach(row -> names.add("PL" + a.number() + "/" + row.code())));
    List<Period> columns = made.commune().columns().of(slot.name());
    int row = names.indexOf(slot.name());
    int column = columns.indexOf(slot.column());
    if (row < 0) {
      return List.of();
    }
    String sheet = slot.name().substring(0, 4);
    return Stream.of(-2, -1, 1, 2)
        .filter(step -> rows || Math.abs(step) == 1)
        .map(
            step ->
                rows
                    ? new Slot(at(names, row + step), slot.column(), Part.VALUE)
                    : new Slot(slot.name(), at(columns, column + step), Part.VALUE))
        .filter(numbers::containsKey)
        .filter(other -> other.name().startsWith(sheet))
        .filter(this::isCount)
        .toList();
  }

  boolean isCount(Slot slot) {
    return slot.isCell()
        && made.form().row(slot.name()).orElseThrow().kind() == Indicator.Kind.COUNT;
  }

  private static <T> T at(List<T> all, int index) {
    return all.get(Math.clamp(index, 0, all.size() - 1));
  }
}
