package org.baocao.made.fault;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.baocao.model.Period;

/** What of a report with several faults still stands where it should. */
record Standing(MadeReport made, Map<Slot, BigDecimal> numbers) {

  Standing(MadeReport made) {
    this(made, made.numbers());
  }

  /** Whether its places are there, and something contradicts it for which all is there. */
  boolean shows(Fault fault) {
    boolean there = fault.truth().keySet().stream().allMatch(mark -> isThere(mark.slot()));
    boolean ofNumbers = fault.flaw() == null && fault.kind() != Fault.Kind.CODING;
    return there
        && (!ofNumbers || fault.truth().keySet().stream().anyMatch(m -> isContradicted(m.slot())));
  }

  private boolean isContradicted(Slot slot) {
    return isStatedTwice(slot)
        || made.commune().ties().stream()
            .filter(tie -> tie.claimed() && tie.slots().contains(slot))
            .filter(tie -> tie.slots().stream().allMatch(this::isThere))
            .filter(tie -> tie.slots().stream().noneMatch(this::isStatedTwice))
            .anyMatch(tie -> !tie.holds(numbers));
  }

  /** Of what is stated twice and differently nobody knows which is meant. */
  private boolean isStatedTwice(Slot slot) {
    Map<Mark, BigDecimal> printed = made.printed();
    return printed.keySet().stream()
        .filter(mark -> mark.statement() > 0 && mark.slot().equals(slot))
        .anyMatch(mark -> printed.get(mark).compareTo(printed.get(new Mark(slot, 0))) != 0);
  }

  private boolean isThere(Slot slot) {
    return made.flaws().stream().noneMatch(flaw -> isGone(slot, flaw));
  }

  private boolean isGone(Slot slot, Flaw flaw) {
    return slot.isCell()
        && switch (flaw) {
          case Flaw.RowLeftOut r -> r.name().equals(slot.name());
          case Flaw.ColumnDoubled c -> isIn(slot, c) && isLast(slot);
          case Flaw.OfAppendix a -> isIn(slot, a);
          default -> false;
        };
  }

  private static boolean isIn(Slot slot, Flaw.OfAppendix flaw) {
    return slot.name().startsWith("PL" + flaw.number() + "/");
  }

  private boolean isLast(Slot slot) {
    List<Period> columns = made.commune().columns().of(slot.name());
    return columns.get(columns.size() - 1).equals(slot.column());
  }
}
