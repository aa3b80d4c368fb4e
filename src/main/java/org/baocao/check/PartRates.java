package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Figure;
import org.baocao.check.claim.Term;
import org.baocao.check.claim.Value;
import org.baocao.form.Expression.Part;
import org.baocao.form.NarrativeIndicator;
import org.baocao.form.Relation.Comparator;
import org.baocao.form.Spelling;
import org.baocao.model.Bound;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Role;
import org.baocao.model.Severity;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;

/**
 * A count with its rate, told apart from the whole that it is of: {@code tiếp nhận 200 đơn, giải
 * quyết 190 đơn, đạt 95%}. It is enough that the rate is that of any whole that may be meant.
 */
final class PartRates implements Assertions {

  private static final Term HUNDRED = new Term.Constant(BigDecimal.valueOf(100));

  @Override
  public Stream<Assertion> of(Subject subject) {
    List<Observation> told =
        subject.report().observations().stream()
            .filter(o -> o.evidence().place() instanceof TextPlace && o.value() != null)
            .toList();
    Sentences sentences = new Sentences(subject.report().document());
    return told.stream()
        .filter(o -> o.of() == null && o.percent() != null && o.unit() != null)
        .filter(o -> o.bound() == Bound.EXACT && o.role() == Role.RESULT)
        .filter(
            o ->
                !subject.wording().figures().wholes().planned().matcher(sentences.around(o)).find())
        .flatMap(o -> of(subject, sentences, told, o).stream());
  }

  private static Optional<Assertion> of(
      Subject subject, Sentences sentences, List<Observation> told, Observation part) {
    Figures figures = subject.figures();
    Figure value = figures.figure(part, Part.VALUE);
    Figure rate = figures.figure(part, Part.PERCENT);
    if (value == null || rate == null) {
      return Optional.empty();
    }
    List<Observation> named = named(subject, part);
    Observation before = named.isEmpty() ? before(subject, sentences, told, part) : null;
    if (named.isEmpty() && before == null) {
      return Optional.empty();
    }
    List<Term> wholes = new ArrayList<>();
    Stream.concat(named.stream(), told.stream())
        .filter(o -> !o.id().equals(part.id()))
        .flatMap(o -> Stream.of(Part.VALUE, Part.OF).map(p -> figures.figure(o, p)))
        .filter(Objects::nonNull)
        .distinct()
        .filter(whole -> whole.worth().high().compareTo(value.worth().low()) >= 0)
        .forEach(whole -> wholes.add(new Term.Stated(whole)));
    Figure beside = before == null ? null : figures.figure(before, Part.VALUE);
    if (beside != null) {
      wholes.add(new Term.Operation('+', new Term.Stated(beside), new Term.Stated(value)));
    }
    return assertion(wholes, meant(named, before), value, rate);
  }

  /** Broken only if the rate is that of no other count of the text; told of the whole meant. */
  private static Optional<Assertion> assertion(
      List<Term> wholes, Observation meant, Figure value, Figure rate) {
    List<Term> usable =
        wholes.stream().filter(w -> w.figures().noneMatch(f -> f.worth().isZero())).toList();
    Optional<Term> whole =
        usable.stream()
            .filter(w -> w instanceof Term.Stated s && s.figure().observation().equals(meant))
            .findFirst();
    Optional<Figure> shown = whole.flatMap(w -> w.figures().findFirst());
    List<Claim> claims = usable.stream().<Claim>map(w -> claim(rate, value, w)).toList();
    return shown.map(
        of ->
            new Assertion(
                "rate.part", new Claim.Either(claims), false, broken -> finding(value, of, rate)));
  }

  private static Claim claim(Figure rate, Figure value, Term whole) {
    Term hundredfold = new Term.Operation('*', HUNDRED, new Term.Stated(value));
    Term share = new Term.Operation('/', hundredfold, whole);
    return new Claim.Comparison(new Term.Stated(rate), Comparator.EQUAL, share, null);
  }

  private static Observation meant(List<Observation> named, @Nullable Observation before) {
    return before == null ? named.get(0) : before;
  }

  /** What the text says of the whole that it is a part of by its name. */
  private static List<Observation> named(Subject subject, Observation part) {
    return indicator(subject, part)
        .map(NarrativeIndicator::within)
        .map(whole -> subject.figures().stated(whole))
        .orElse(List.of())
        .stream()
        .filter(o -> o.evidence().place() instanceof TextPlace)
        .filter(o -> Objects.equals(o.period(), part.period()))
        .toList();
  }

  private static Optional<NarrativeIndicator> indicator(Subject subject, Observation o) {
    String name = o.indicator();
    return name == null ? Optional.empty() : subject.text().flatMap(form -> form.figure(name));
  }

  /** The count just before it in its sentence, of its kind and without a rate of its own. */
  private static @Nullable Observation before(
      Subject subject, Sentences sentences, List<Observation> told, Observation part) {
    int at = told.indexOf(part);
    Observation before = at == 0 ? null : told.get(at - 1);
    BigDecimal percent = part.percent();
    boolean told100 = percent != null && percent.compareTo(BigDecimal.valueOf(100)) >= 0;
    return before != null
            && !told100
            && before.of() == null
            && before.percent() == null
            && before.bound() == Bound.EXACT
            && sentences.isOne(before, part)
            && sentences.isClosed(part)
            && alike(subject, before, part)
        ? before
        : null;
  }

  private static boolean alike(Subject subject, Observation one, Observation other) {
    Optional<String> kind = indicator(subject, one).map(NarrativeIndicator::unit);
    String unit = other.unit() == null ? "" : Spelling.plain(other.unit());
    boolean counted = kind.map(Spelling::plain).filter(unit::equals).isPresent();
    return counted
        || (one.unit() != null && Breakdowns.alike(subject.wording().figures(), one, other));
  }

  private static Finding finding(Figure part, Figure whole, Figure rate) {
    List<Observation> both = List.of(part.observation(), whole.observation());
    List<Evidence> evidence = both.stream().map(Observation::evidence).toList();
    BigDecimal right =
        Rounding.like(
            part.worth()
                .times(Value.exact(BigDecimal.valueOf(100)))
                .dividedBy(whole.worth())
                .number(),
            rate.printed());
    Finding finding =
        new Finding(
            "rate.part",
            Severity.WARNING,
            Messages.text(
                "rate.part",
                part.printed(),
                whole.printed(),
                right,
                rate.printed(),
                Places.of(evidence)),
            both.stream().map(Observation::id).toList(),
            evidence,
            Messages.text("rate.part.mend"));
    return finding.doubted(Messages.doubtful(finding.message()));
  }
}
