package org.baocao.check.proof;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baocao.form.Expression.Reference;
import org.baocao.form.Form;
import org.baocao.form.Rule;

/**
 * The rules of a form, held against each other: figures count as any numbers from 0 on, flags as 0
 * or 1, rates up to 100.
 */
public final class RuleSet {

  /** A rule, and what it is to keep it and to break it. */
  private record Claimed(Rule rule, Term kept, Term broken) {

    /** Whether it is decided wherever {@code other} is, and accuses no less. */
    boolean standsFor(Claimed other) {
      return needed(other.rule).containsAll(needed(rule))
          && rule.severity().compareTo(other.rule.severity()) <= 0;
    }

    /** The names of what it speaks of. */
    Set<String> names() {
      return rule.relation().references().map(Reference::name).collect(Collectors.toSet());
    }

    private static Set<Reference> needed(Rule rule) {
      return rule.relation()
          .references()
          .filter(reference -> !reference.optional())
          .collect(Collectors.toSet());
    }
  }

  private final Solver solver = new Solver();
  private final Unknowns unknowns;
  private final List<Claimed> rules = new ArrayList<>();

  public RuleSet(Form form) {
    unknowns = new Unknowns(form, solver);
    Translation translation = new Translation(solver, unknowns);
    for (Rule rule : form.rules()) {
      Term holds = translation.everywhere(rule.relation());
      rules.add(new Claimed(rule, holds, solver.not(holds)));
    }
  }

  /**
   * Rules that leave a figure nothing but 0, if anything; without one of them they would not.
   *
   * @param figure the first such figure
   */
  public record Contradiction(String figure, List<Rule> rules) {}

  /**
   * A rule that none breaks who keeps the others.
   *
   * @param by as few as can be; none where it cannot be broken at all
   * @param idle whether they are decided wherever it is, so that it finds nothing of its own
   */
  public record Implication(Rule rule, List<Rule> by, boolean idle) {}

  /** One for each set of rules that contradict each other. */
  public List<Contradiction> contradictions() {
    Map<String, Term> positive = new LinkedHashMap<>();
    Term zero = solver.number(BigDecimal.ZERO);
    unknowns.all().forEach((name, figure) -> positive.put(name, solver.term(">", figure, zero)));
    if (isPossible(solver.all(List.copyOf(positive.values())), rules)) {
      return List.of();
    }
    Map<List<Rule>, Contradiction> found = new LinkedHashMap<>();
    positive.forEach(
        (figure, some) ->
            against(some, rules)
                .ifPresent(by -> found.putIfAbsent(by, new Contradiction(figure, by))));
    return List.copyOf(found.values());
  }

  /** Meant for a set without contradictions; of others everything follows. */
  public List<Implication> implications() {
    return rules.stream().flatMap(rule -> implication(rule).stream()).toList();
  }

  private Optional<Implication> implication(Claimed rule) {
    List<Claimed> others = bearingOn(rule);
    List<Claimed> asGood = others.stream().filter(other -> other.standsFor(rule)).toList();
    return implication(rule, asGood, true).or(() -> implication(rule, others, false));
  }

  /** The others that share figures with it, and those that share figures with these. */
  private List<Claimed> bearingOn(Claimed rule) {
    List<Claimed> bearing = new ArrayList<>(List.of(rule));
    for (int i = 0; i < bearing.size(); i++) {
      Set<String> names = bearing.get(i).names();
      rules.stream()
          .filter(other -> !bearing.contains(other))
          .filter(other -> !Collections.disjoint(names, other.names()))
          .forEach(bearing::add);
    }
    return rules.stream().filter(r -> !r.equals(rule) && bearing.contains(r)).toList();
  }

  private Optional<Implication> implication(Claimed rule, List<Claimed> by, boolean idle) {
    return against(rule.broken(), by).map(needed -> new Implication(rule.rule(), needed, idle));
  }

  /** Of some rules as few as rule out {@code doubted}, if they do. */
  private Optional<List<Rule>> against(Term doubted, List<Claimed> some) {
    List<Claimed> needed = new ArrayList<>(some);
    if (isPossible(doubted, needed)) {
      return Optional.empty();
    }
    for (Claimed rule : some) {
      List<Claimed> fewer = needed.stream().filter(other -> !other.equals(rule)).toList();
      if (!isPossible(doubted, fewer)) {
        needed = fewer;
      }
    }
    return Optional.of(needed.stream().map(Claimed::rule).toList());
  }

  private boolean isPossible(Term doubted, List<Claimed> kept) {
    List<Term> together = new ArrayList<>(List.of(doubted));
    kept.forEach(rule -> together.add(rule.kept()));
    return solver.isPossible(together);
  }
}
