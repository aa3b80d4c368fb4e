package org.baocao.made.fault;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
import org.baocao.made.WordFile;
import org.baocao.model.Report;

/**
 * A report of an invented commune, with what went wrong in it.
 *
 * @param printed the number at each place
 */
record MadeReport(Commune commune, Map<Mark, BigDecimal> printed, Set<Flaw> flaws) {

  MadeReport {
    printed = Map.copyOf(printed);
    flaws = Set.copyOf(flaws);
  }

  /** Without a fault. */
  static MadeReport of(Commune commune) {
    Map<Mark, BigDecimal> printed = new LinkedHashMap<>();
    Map<Slot, Integer> statements = new HashMap<>();
    for (String said : commune.text()) {
      for (Slot slot : Told.slots(said)) {
        int statement = statements.merge(slot, 1, Integer::sum) - 1;
        printed.put(new Mark(slot, statement), commune.numbers().get(slot));
      }
    }
    commune.numbers().forEach((slot, number) -> printed.putIfAbsent(new Mark(slot, 0), number));
    return new MadeReport(commune, printed, Set.of());
  }

  Form form() {
    return commune.form();
  }

  List<AppendixForm> appendices() {
    return form().appendices().stream()
        .filter(a -> !flaws.contains(new Flaw.AppendixLeftOut(a.number())))
        .toList();
  }

  MadeReport with(Map<Mark, BigDecimal> other) {
    Map<Mark, BigDecimal> changed = new HashMap<>(printed);
    changed.putAll(other);
    return new MadeReport(commune, changed, flaws);
  }

  MadeReport with(Flaw flaw) {
    Set<Flaw> more = new HashSet<>(flaws);
    more.add(flaw);
    return new MadeReport(commune, printed, more);
  }

  /** The first statement of everything. */
  Map<Slot, BigDecimal> numbers() {
    Map<Slot, BigDecimal> numbers = new HashMap<>();
    printed.forEach(
        (mark, number) -> {
          if (mark.statement() == 0) {
            numbers.put(mark.slot(), number);
          }
        });
    return numbers;
  }

  /** As it is understood where all is read right. */
  Report report() {
    return new Typing(this).report();
  }

  WordFile file() {
    return Typing.file(report().document());
  }
}
