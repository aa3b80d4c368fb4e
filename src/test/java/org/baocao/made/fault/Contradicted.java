package org.baocao.made.fault;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baocao.form.Expression.Part;
import org.baocao.form.Relation;

/** Which wrong numbers something in a report contradicts. */
record Contradicted(MadeReport made, Map<Slot, BigDecimal> numbers, List<Tie> claimed) {

  /** Whether a relation breaks by one of the numbers, or by {@code all} but rates. */
  boolean breaks(Map<Mark, BigDecimal> wrong, boolean all) {
    Map<Slot, BigDecimal> changed = made.with(wrong).numbers();
    Stream<Mark> marks =
        wrong.keySet().stream()
            .filter(mark -> wrong.get(mark).compareTo(made.printed().get(mark)) != 0);
    return all
        ? marks
            .filter(mark -> mark.slot().part() != Part.PERCENT)
            .allMatch(mark -> breaks(mark, changed))
        : marks.anyMatch(mark -> breaks(mark, changed));
  }

  /** Whether an equality breaks, so that something in the report says what would be true. */
  boolean isDecided(Fault.Kind kind, Map<Mark, BigDecimal> wrong) {
    Map<Slot, BigDecimal> changed = made.with(wrong).numbers();
    return wrong.keySet().stream()
        .anyMatch(
            mark ->
                mark.statement() > 0
                    || claimed.stream()
                        .filter(tie -> tie.comparator() == Relation.Comparator.EQUAL)
                        .filter(tie -> tie.slots().contains(mark.slot()) && !tie.holds(changed))
                        .anyMatch(tie -> kind.isTyping() || isUnique(mark.slot())));
  }

  /** Whether nothing near the true number would do as well, as it does where a rate is rough. */
  private boolean isUnique(Slot slot) {
    return numbers.get(slot).scale() > 0
        || Stream.of(-1, 1)
            .map(step -> numbers.get(slot).add(BigDecimal.valueOf(step)))
            .noneMatch(other -> isAsGood(slot, other));
  }

  private boolean isAsGood(Slot slot, BigDecimal other) {
    Map<Slot, BigDecimal> changed = new HashMap<>(numbers);
    changed.put(slot, other);
    return claimed.stream()
        .filter(tie -> tie.comparator() == Relation.Comparator.EQUAL)
        .filter(tie -> tie.slots().contains(slot))
        .allMatch(tie -> tie.holds(changed));
  }

  private boolean breaks(Mark mark, Map<Slot, BigDecimal> changed) {
    return mark.statement() > 0
        || claimed.stream()
            .anyMatch(tie -> tie.slots().contains(mark.slot()) && !tie.holds(changed));
  }
}
