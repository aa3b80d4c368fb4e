package org.baocao.made.fault;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.baocao.form.Expression.Part;
import org.baocao.form.Indicator;
import org.baocao.form.Relation;
import org.baocao.model.Period;

/** Plants faults; what leaves all relations true is none. */
final class Faults {

  private static final int TRIES = 60;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final MadeReport made;
  private final Random random;
  private final Map<Slot, BigDecimal> numbers;
  private final List<Tie> claimed;
  private final Contradicted contradictions;
  private final Around around;

  Faults(MadeReport made, Random random) {
    this.made = made;
    this.random = random;
    this.numbers = made.numbers();
    this.claimed = made.commune().ties().stream().filter(Tie::claimed).toList();
    this.around = new Around(made, numbers);
    this.contradictions = new Contradicted(made, numbers, claimed);
  }

  /** None where the report has no place for it. */
  Optional<Fault.Planted> planted(Fault.Kind kind) {
    for (int i = 0; i < TRIES; i++) {
      Map<Mark, BigDecimal> wrong = wrong(kind);
      boolean all = kind == Fault.Kind.SAME_AMOUNT;
      if (!wrong.isEmpty() && (kind == Fault.Kind.CODING || contradictions.breaks(wrong, all))) {
        Map<Mark, BigDecimal> truth = new HashMap<>();
        wrong.keySet().forEach(mark -> truth.put(mark, made.printed().get(mark)));
        return Optional.of(
            new Fault.Planted(
                made.with(wrong),
                new Fault(kind, truth, null, contradictions.isDecided(kind, wrong))));
      }
    }
    return new Flaws(made, random)
        .planted(kind)
        .map(flaw -> new Fault.Planted(made.with(flaw), new Fault(kind, Map.of(), flaw, false)));
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  private Map<Mark, BigDecimal> wrong(Fault.Kind kind) {
    return switch (kind) {
      case DIGITS_SWAPPED -> slip(Slips::swapped);
      case DIGIT_LOST -> slip(Slips::lost);
      case DIGIT_DOUBLED -> slip(Slips::doubled);
      case MARK_LOST -> slip(Slips::withoutMark);
      case MARK_MISPLACED -> slip(Slips::otherMark);
      case THOUSANDS_MARK ->
          slip(n -> n.compareTo(THOUSAND) > 0 ? List.of(n.movePointLeft(3)) : List.of());
      case THOUSANDFOLD -> slip(n -> n.scale() == 0 ? List.of(n.multiply(THOUSAND)) : List.of());
      case SIGN -> slip(n -> List.of(n.negate()));
      case ROWS_SWAPPED -> exchanged(true);
      case COLUMNS_SWAPPED -> exchanged(false);
      case COPIED -> copied();
      case YEAR_LEFT_OUT -> leftOut(true);
      case PART_LEFT_OUT -> leftOut(false);
      case SAME_AMOUNT -> sameAmount();
      case RATE_OFF -> rate();
      case PART_ABOVE_WHOLE -> above();
      case CODING -> coding();
      case TEXT_AGAINST_TABLE -> against();
      case STATED_OTHERWISE -> otherwise();
      default -> Map.of();
    };
  }

  /** Some tie at random. */
  private Tie tie() {
    return claimed.get(random.nextInt(claimed.size()));
  }

  private <T> Optional<T> one(List<T> some) {
    return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
  }

  private static Mark mark(Slot slot) {
    return new Mark(slot, 0);
  }

  private Map<Mark, BigDecimal> slip(Function<BigDecimal, List<BigDecimal>> slips) {
    Slot slot = one(tie().slots()).orElseThrow();
    return one(slips.apply(numbers.get(slot)))
        .map(wrong -> Map.of(mark(slot), wrong))
        .orElse(Map.of());
  }

  private Map<Mark, BigDecimal> exchanged(boolean rows) {
    Slot slot = one(tie().slots()).orElseThrow();
    List<Slot> others = around.isCount(slot) ? around.of(slot, rows) : List.of();
    return one(others)
        .filter(other -> !isSame(numbers.get(other), numbers.get(slot)))
        .map(other -> Map.of(mark(slot), numbers.get(other), mark(other), numbers.get(slot)))
        .orElse(Map.of());
  }

  private Map<Mark, BigDecimal> copied() {
    Slot slot = one(tie().slots()).orElseThrow();
    List<Period> columns = made.commune().columns().of(slot.name());
    int column = slot.isCell() ? columns.indexOf(slot.column()) : 0;
    BigDecimal before =
        column <= 0 ? null : numbers.get(Slot.cell(slot.name(), columns.get(column - 1)));
    return before == null || before.compareTo(BigDecimal.TEN) < 0
        ? Map.of()
        : Map.of(mark(slot), before);
  }

  private Map<Mark, BigDecimal> leftOut(boolean year) {
    Tie tie = tie();
    List<Slot> parts = tie.right().slots().toList();
    boolean sum =
        tie.left() instanceof Tie.Side.Stated
            && tie.comparator() == Relation.Comparator.EQUAL
            && !tie.isRate()
            && parts.size() > 1
            && parts.stream().map(Slot::name).distinct().count() == 1 == year;
    Slot whole = tie.slots().get(0);
    return one(sum ? parts : List.<Slot>of())
        .map(part -> Map.of(mark(whole), numbers.get(whole).subtract(numbers.get(part))))
        .orElse(Map.of());
  }

  /** The rate follows, for it was reckoned from the two. */
  private Map<Mark, BigDecimal> sameAmount() {
    Slot whole = one(tie().slots()).orElseThrow().part(Part.OF);
    Slot value = whole.part(Part.VALUE);
    BigDecimal of = numbers.get(whole);
    BigDecimal rate = numbers.get(whole.part(Part.PERCENT));
    if (of == null || rate == null) {
      return Map.of();
    }
    BigDecimal more = BigDecimal.valueOf(1 + random.nextInt(60));
    BigDecimal part = numbers.get(value).add(more);
    BigDecimal all = of.add(more);
    BigDecimal follows =
        part.multiply(BigDecimal.valueOf(100)).divide(all, rate.scale(), RoundingMode.HALF_UP);
    Map<Mark, BigDecimal> wrong = new HashMap<>(Map.of(mark(value), part, mark(whole), all));
    BigDecimal rounded =
        numbers
            .get(value)
            .multiply(BigDecimal.valueOf(100))
            .divide(of.max(BigDecimal.ONE), rate.scale(), RoundingMode.HALF_UP);
    if (isSame(follows, rounded) && !isSame(follows, rate)) {
      return Map.of();
    }
    if (!isSame(follows, rate)) {
      wrong.put(mark(whole.part(Part.PERCENT)), follows);
    }
    return wrong;
  }

  private Map<Mark, BigDecimal> rate() {
    Tie tie = tie();
    if (!tie.isRate()) {
      return Map.of();
    }
    Slot rate = tie.slots().get(0);
    BigDecimal off = BigDecimal.valueOf(random.nextInt(4000) - 2000, numbers.get(rate).scale());
    BigDecimal wrong = numbers.get(rate).add(off);
    boolean possible = wrong.signum() >= 0 && wrong.compareTo(BigDecimal.valueOf(100)) <= 0;
    return possible ? Map.of(mark(rate), wrong) : Map.of();
  }

  private Map<Mark, BigDecimal> above() {
    Tie tie = tie();
    boolean part =
        tie.comparator() == Relation.Comparator.AT_MOST
            && tie.left() instanceof Tie.Side.Stated
            && tie.right() instanceof Tie.Side.Stated;
    BigDecimal more = BigDecimal.valueOf(1 + random.nextInt(20));
    return part
        ? Map.of(mark(tie.slots().get(0)), numbers.get(tie.slots().get(1)).add(more))
        : Map.of();
  }

  /** How many there are, where 1 would say that there are any. */
  private Map<Mark, BigDecimal> coding() {
    List<Slot> flags =
        numbers.keySet().stream()
            .filter(
                slot ->
                    made.form().row(slot.name()).map(Indicator::kind).orElse(null)
                        == Indicator.Kind.FLAG)
            .filter(slot -> numbers.get(slot).signum() > 0)
            .sorted(Comparator.comparing(Slot::toString))
            .toList();
    return one(flags)
        .map(flag -> Map.of(mark(flag), BigDecimal.valueOf(2 + random.nextInt(8))))
        .orElse(Map.of());
  }

  private Map<Mark, BigDecimal> against() {
    Tie tie = tie();
    Slot told = tie.slots().get(0);
    boolean both =
        !told.isCell()
            && told.part() != Part.PERCENT
            && tie.left() instanceof Tie.Side.Stated
            && tie.slots().stream().anyMatch(Slot::isCell);
    return both ? Map.of(mark(told), other(numbers.get(told))) : Map.of();
  }

  private BigDecimal other(BigDecimal number) {
    return BigDecimal.valueOf(random.nextInt(number.intValue() * 2 + 10));
  }

  private Map<Mark, BigDecimal> otherwise() {
    List<Mark> again =
        made.printed().keySet().stream()
            .filter(mark -> mark.statement() > 0)
            .sorted(Comparator.comparing(Mark::toString))
            .toList();
    return one(again).map(mark -> Map.of(mark, other(made.printed().get(mark)))).orElse(Map.of());
  }
}
