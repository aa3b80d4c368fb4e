package org.baocao.check.repair;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Figure;

/**
 * Looks for the cheapest sets of changes after which a broken claim holds and no other breaks,
 * cheapest first (the error localisation of Fellegi and Holt, by branching on broken claims). Other
 * claims that are broken already may stay so; it speaks for a change that it mends them too.
 */
final class Search {

  private static final int CHANGES = 3;
  private static final int STATES = 200;
  private static final int PROPOSALS = 12;
  private static final double SPREAD = 1.5;
  private static final double ANOTHER_NUMBER = 0.1;
  private static final double CUT_OFF = 0.08;
  private static final double TOGETHER = 0.4;
  private static final double MENDS_ANOTHER = 0.5;
  private static final double SPREADS = 0.3;

  private record State(Changes changes, double cost, int number) {}

  private final Ledger ledger;
  private final Set<Assertion> broken;
  private final Assertion target;
  private final List<Assertion> tied;
  private final Suspicion suspicion;
  private final PriorityQueue<State> open =
      new PriorityQueue<>(Comparator.comparingDouble(State::cost).thenComparingInt(State::number));
  private final Set<Set<Changes.Change>> seen = new HashSet<>();
  private final List<Proposal> found = new ArrayList<>();

  /** {@code broken}: all that are broken as printed, the target of the suspicion among them. */
  Search(Ledger ledger, Suspicion suspicion, Set<Assertion> broken) {
    this.ledger = ledger;
    this.suspicion = suspicion;
    this.broken = broken;
    this.target = suspicion.target();
    this.tied = broken.stream().filter(a -> !a.equals(target) && isTied(a, target)).toList();
  }

  /** Likeliest first; empty where nothing small enough would do. */
  List<Proposal> proposals() {
    push(Changes.NONE, () -> 0);
    new Exchanges(ledger, suspicion.neighbours(), target, suspicion)
        .all()
        .filter(exchange -> failing(exchange.changes()).isEmpty())
        .forEach(exchange -> push(exchange.changes(), exchange::cost));
    for (int i = 0; i < STATES && !open.isEmpty() && found.size() < PROPOSALS; i++) {
      State state = open.poll();
      if (!found.isEmpty() && state.cost() > found.get(0).cost() + SPREAD) {
        break;
      }
      visit(state);
    }
    spreading();
    return various().map(one -> one.only(isAlone(one))).toList();
  }

  /** Of many numbers that would do for the same figures each is the less likely. */
  private Stream<Proposal> various() {
    Map<Set<Figure>, Integer> before = new HashMap<>();
    return found.stream()
        .sorted(Comparator.comparingDouble(Proposal::cost))
        .map(
            one ->
                one.costlier(ANOTHER_NUMBER * (before.merge(one.figures(), 1, Integer::sum) - 1)))
        .sorted(Comparator.comparingDouble(Proposal::cost));
  }

  private boolean isAlone(Proposal proposal) {
    return found.stream()
        .noneMatch(o -> !o.equals(proposal) && o.observations() <= proposal.observations());
  }

  private static boolean isTied(Assertion one, Assertion other) {
    Set<String> own = one.figures().stream().map(f -> f.observation().id()).collect(toSet());
    return other.figures().stream().anyMatch(f -> own.contains(f.observation().id()));
  }

  /** What is to be mended still, the claim with the fewest figures first. */
  private List<Assertion> failing(Changes changes) {
    List<Assertion> failing = new ArrayList<>();
    if (target.isBroken(changes)) {
      failing.add(target);
    }
    for (Assertion touched : ledger.touched(changes)) {
      if (!broken.contains(touched) && touched.isBroken(changes)) {
        failing.add(touched);
      }
    }
    return failing;
  }

  private void visit(State state) {
    List<Assertion> failing = failing(state.changes());
    if (failing.isEmpty()) {
      found.add(proposal(state.changes(), state.cost(), false));
    }
    if (state.changes().all().size() < CHANGES) {
      failing.forEach(assertion -> branch(state, assertion, figure -> true));
      tied.forEach(assertion -> branch(state, assertion, figure -> isPartner(figure, state)));
    }
  }

  private Proposal proposal(Changes changes, double cost, boolean spreads) {
    Set<Assertion> mended = new HashSet<>(ledger.touched(changes));
    mended.removeIf(a -> !broken.contains(a) || a.isBroken(changes));
    Cause cause = suspicion.cause(changes, mended);
    boolean together = cause instanceof Cause.SameDifference;
    double likelier = (together ? TOGETHER : 0) + MENDS_ANOTHER * (mended.size() - 1);
    boolean cut =
        ledger.touched(changes).stream()
            .anyMatch(a -> a.isCutOff(changes) && !a.isCutOff(Changes.NONE));
    double total = cost - likelier + (cut ? CUT_OFF : 0);
    return new Proposal(changes, total, cause, mended, spreads, false);
  }

  /** Whether another part of the same fraction is changed. */
  private static boolean isPartner(Figure figure, State state) {
    return state.changes().all().stream()
        .anyMatch(c -> c.figure().observation().id().equals(figure.observation().id()));
  }

  private void branch(State state, Assertion failing, Predicate<Figure> changeable) {
    for (Figure figure : failing.figures()) {
      if (!state.changes().has(figure) && changeable.test(figure)) {
        for (BigDecimal to : numbers(state, failing, figure)) {
          Changes changes = state.changes().with(figure, to);
          push(changes, () -> state.cost() + suspicion.cost(state.changes(), figure, to));
        }
      }
    }
  }

  /** What may be anything above or below is told by what else the figure takes part in. */
  private Set<BigDecimal> numbers(State state, Assertion failing, Figure figure) {
    Solving solving = new Solving(figure, state.changes());
    Set<BigDecimal> numbers = new LinkedHashSet<>(solving.numbers(failing.claim()));
    if (!failing.claim().isEquality() && state.changes().all().isEmpty()) {
      for (Assertion other : ledger.of(figure)) {
        solving.solutions(other.claim()).stream()
            .filter(number -> solving.holds(failing.claim(), number))
            .forEach(numbers::add);
      }
    }
    return numbers;
  }

  /** A total that lacks a part is told although much may have been reckoned from it. */
  private void spreading() {
    for (Figure figure : target.figures()) {
      for (BigDecimal to : new Solving(figure, Changes.NONE).numbers(target.claim())) {
        Changes changes = Changes.NONE.with(figure, to);
        if (suspicion.partLeftOut(figure, to).isPresent() && !failing(changes).isEmpty()) {
          double cost = suspicion.cost(Changes.NONE, figure, to) + SPREADS;
          found.add(proposal(changes, cost, true));
        }
      }
    }
  }

  /** Once, whatever the order of the changes; what that costs is asked only then. */
  private void push(Changes changes, DoubleSupplier cost) {
    if (seen.add(Set.copyOf(changes.all()))) {
      open.add(new State(changes, cost.getAsDouble(), seen.size()));
    }
  }
}
