package org.baocao.made.fault;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.baocao.form.Relation.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Chooses numbers that keep all ties: a number in one tie only is reckoned from the others of that
 * tie, after all else; so tie after tie is taken away, and numbers left over are free.
 */
final class Balance {

  private record Step(Tie tie, Slot slot) {}

  private final List<Tie> ties;
  private final Sizes sizes;
  private final Random random;
  private final Map<Slot, Integer> uses = new HashMap<>();
  private final Deque<Step> steps = new ArrayDeque<>();

  Balance(List<Tie> ties, Sizes sizes, Random random) {
    this.ties = ties;
    this.sizes = sizes;
    this.random = random;
    peel();
  }

  /**
   * First numbers that stand alone on their side; then what is no equality and in which nothing is
   * free, for it mostly follows from others; then any free number.
   */
  private void peel() {
    List<Tie> left = new ArrayList<>(ties);
    ties.forEach(tie -> tie.slots().forEach(slot -> uses.merge(slot, 1, Integer::sum)));
    while (!left.isEmpty()) {
      if (!left.removeIf(this::taken)) {
        Tie gone =
            left.stream()
                .filter(tie -> free(tie).isEmpty() && tie.comparator() != Comparator.EQUAL)
                .findFirst()
                .or(() -> left.stream().filter(tie -> free(tie).isPresent()).findFirst())
                .orElse(left.get(0));
        free(gone).ifPresent(slot -> steps.push(new Step(gone, slot)));
        left.remove(gone);
        gone.slots().forEach(slot -> uses.merge(slot, -1, Integer::sum));
      }
    }
  }

  private boolean taken(Tie tie) {
    Optional<Slot> alone =
        Stream.of(tie.left(), tie.right())
            .filter(Tie.Side.Stated.class::isInstance)
            .flatMap(Tie.Side::slots)
            .filter(slot -> uses.getOrDefault(slot, 0) == 1)
            .findFirst();
    alone.ifPresent(slot -> steps.push(new Step(tie, slot)));
    alone.ifPresent(slot -> tie.slots().forEach(s -> uses.merge(s, -1, Integer::sum)));
    return alone.isPresent();
  }

  private Optional<Slot> free(Tie tie) {
    return (tie.isRate() ? tie.left().slots().toList() : tie.slots())
        .stream().filter(slot -> uses.getOrDefault(slot, 0) == 1).findFirst();
  }

  /** Null where the choice did not come out. */
  @Nullable Map<Slot, BigDecimal> numbers(Set<Slot> slots) {
    Map<Slot, BigDecimal> numbers = new HashMap<>();
    slots.forEach(slot -> numbers.put(slot, sizes.any(slot)));
    for (Step step : steps) {
      if (!reckon(step, numbers)) {
        return null;
      }
    }
    boolean possible = numbers.values().stream().allMatch(number -> number.signum() >= 0);
    return possible && ties.stream().allMatch(tie -> tie.holds(numbers)) ? numbers : null;
  }

  private boolean reckon(Step step, Map<Slot, BigDecimal> numbers) {
    Tie tie = step.tie();
    BigDecimal equal = tie.solved(step.slot(), numbers);
    if (tie.isRate()) {
      numbers.put(step.slot(), rate(equal));
      return true;
    }
    if (equal == null || equal.signum() < 0) {
      return false;
    }
    numbers.put(step.slot(), equal);
    if (tie.comparator() != Comparator.EQUAL && equal.scale() <= 0) {
      numbers.put(step.slot(), equal.add(BigDecimal.ONE));
      boolean more = tie.holds(numbers);
      numbers.put(step.slot(), more ? sizes.above(equal) : sizes.below(equal));
    }
    return true;
  }

  /** Nothing out of nothing is 0 or 100; some cut off what others round. */
  private BigDecimal rate(@Nullable BigDecimal exact) {
    if (exact == null) {
      return BigDecimal.valueOf(random.nextInt(3) > 0 ? 0 : 100);
    }
    int decimals = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(2);
    boolean cut = random.nextInt(12) == 0;
    BigDecimal rate = exact.setScale(decimals, cut ? RoundingMode.DOWN : RoundingMode.HALF_UP);
    boolean whole = rate.stripTrailingZeros().scale() <= 0 && rate.compareTo(exact) == 0;
    return whole ? rate.setScale(0) : rate;
  }
}
