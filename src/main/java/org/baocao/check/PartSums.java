package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baocao.check.Breakdowns.Listing;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Figure;
import org.baocao.check.claim.Term;
import org.baocao.check.claim.Verdict;
import org.baocao.form.Expression.Part;
import org.baocao.form.Relation.Comparator;
import org.baocao.model.Bound;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Severity;
import org.baocao.model.TextPlace;

/**
 * The parts of one list are together no more than their whole. That they do not overlap is nowhere
 * said: a list that adds up in part, that has a list within, or words of another division, is left
 * alone, and any other is for the reviewer.
 */
final class PartSums implements Assertions {

  private static final int TWO = 2;
  private static final int MANY = 10;

  @Override
  public Stream<Assertion> of(Subject subject) {
    return Breakdowns.lists(subject).stream().flatMap(list -> of(subject, list).stream());
  }

  private static boolean isNested(Listing list, Observation part) {
    if (!(part.evidence().place() instanceof TextPlace place)) {
      return true;
    }
    int end = Math.max(0, Math.min(place.start() - list.start(), list.text().length()));
    int depth = 0;
    for (char letter : list.text().substring(0, end).toCharArray()) {
      depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
    }
    return depth != 0;
  }

  private static Optional<Assertion> of(Subject subject, Listing list) {
    Observation whole = list.whole();
    List<Observation> parts = list.parts().stream().filter(o -> !isNested(list, o)).toList();
    Figure total = subject.figures().figure(whole, Part.VALUE);
    List<Figure> figures =
        parts.stream()
            .map(o -> subject.figures().figure(o, Part.VALUE))
            .filter(Objects::nonNull)
            .toList();
    if (total == null
        || parts.size() < TWO
        || parts.size() > MANY
        || figures.size() < parts.size()
        || subject.wording().figures().wholes().overlaps().matcher(list.text()).find()
        || !isDivision(subject, whole, parts)
        || addsUp(total, figures)) {
      return Optional.empty();
    }
    Term sum =
        figures.stream()
            .<Term>map(Term.Stated::new)
            .reduce((one, other) -> new Term.Operation('+', one, other))
            .orElseThrow();
    Claim claim = new Claim.Comparison(sum, Comparator.AT_MOST, new Term.Stated(total), null);
    return Optional.of(
        new Assertion("breakdown", claim, false, broken -> finding(whole, parts, broken)));
  }

  /** Counts of one kind, of one whole by their names or without any. */
  private static boolean isDivision(Subject subject, Observation whole, List<Observation> parts) {
    Set<String> wholes =
        parts.stream().map(part -> within(subject, part)).collect(Collectors.toSet());
    boolean distinct =
        parts.stream().map(Observation::indicator).filter(Objects::nonNull).distinct().count()
            == parts.stream().map(Observation::indicator).filter(Objects::nonNull).count();
    return isCount(whole)
        && distinct
        && wholes.size() == 1
        && parts.stream().allMatch(part -> isCount(part) && isOfKind(subject, part, whole));
  }

  private static boolean isCount(Observation o) {
    return o.value() != null && o.of() == null && o.bound() == Bound.EXACT;
  }

  private static boolean isOfKind(Subject subject, Observation part, Observation whole) {
    boolean told = part.unit() != null && whole.unit() != null;
    return part.role() == whole.role()
        && (told || !within(subject, part).isEmpty())
        && Breakdowns.alike(subject.wording().figures(), part, whole);
  }

  private static String within(Subject subject, Observation o) {
    String name = o.indicator();
    return name == null
        ? ""
        : subject
            .text()
            .flatMap(form -> form.figure(name))
            .flatMap(
                figure ->
                    Stream.of(figure.within(), figure.whole()).filter(Objects::nonNull).findFirst())
            .orElse(name);
  }

  /** Whether some of them make the whole, or one of the others: then it is a list of two kinds. */
  private static boolean addsUp(Figure total, List<Figure> parts) {
    List<BigDecimal> wholes = new ArrayList<>();
    wholes.add(total.worth().number());
    parts.forEach(part -> wholes.add(part.worth().number()));
    int all = (1 << parts.size()) - 1;
    return IntStream.range(1, all)
        .filter(some -> Integer.bitCount(some) >= TWO)
        .mapToObj(
            some ->
                IntStream.range(0, parts.size())
                    .filter(i -> (some >> i & 1) == 1)
                    .mapToObj(i -> parts.get(i).worth().number())
                    .reduce(BigDecimal.ZERO, BigDecimal::add))
        .anyMatch(sum -> wholes.stream().anyMatch(number -> number.compareTo(sum) == 0));
  }

  private static Finding finding(
      Observation whole, List<Observation> parts, Verdict.Broken broken) {
    List<Observation> all = new ArrayList<>(parts);
    all.add(0, whole);
    List<Evidence> evidence = all.stream().map(Observation::evidence).toList();
    BigDecimal sum = Rounding.shown(broken.left().value().number());
    BigDecimal total = Rounding.shown(broken.right().value().number());
    Finding finding =
        new Finding(
            "breakdown",
            Severity.WARNING,
            Messages.text("breakdown.sum", total, sum, sum.subtract(total), Places.of(evidence)),
            all.stream().map(Observation::id).toList(),
            evidence,
            Messages.text("breakdown.mend"));
    return finding.doubted(finding.message());
  }
}
