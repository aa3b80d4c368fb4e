package org.baocao.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Figure;
import org.baocao.check.claim.Term;
import org.baocao.form.Expression.Part;
import org.baocao.form.NarrativeIndicator;
import org.baocao.form.Relation.Comparator;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Severity;
import org.baocao.model.TextPlace;

/** A figure that the text states twice is the same both times. */
final class RepeatedFigures implements Assertions {

  private static final Pattern SENTENCE_END = Pattern.compile("\\.\\s|\\n");

  @Override
  public Stream<Assertion> of(Subject subject) {
    return subject.figures().repeated().entrySet().stream().flatMap(e -> of(subject, e));
  }

  private static Stream<Assertion> of(
      Subject subject, Map.Entry<String, List<Observation>> figure) {
    String label =
        subject
            .text()
            .flatMap(form -> form.figure(figure.getKey()))
            .map(NarrativeIndicator::label)
            .orElse(figure.getKey());
    Observation first = figure.getValue().get(0);
    return figure.getValue().stream()
        .skip(1)
        .filter(other -> other.of() == null && first.of() == null)
        .filter(other -> Objects.equals(other.period(), first.period()))
        .filter(other -> !inOneSentence(subject, first, other))
        .flatMap(other -> of(subject.figures(), label, first, other));
  }

  /** Nobody says the same twice in one breath: forms that were handed out, and those returned. */
  private static boolean inOneSentence(Subject subject, Observation first, Observation other) {
    return first.evidence().place() instanceof TextPlace one
        && other.evidence().place() instanceof TextPlace two
        && one.paragraph() == two.paragraph()
        && subject
            .report()
            .document()
            .paragraphs()
            .filter(paragraph -> paragraph.index() == one.paragraph())
            .map(p -> p.text().substring(one.end(), Math.max(one.end(), two.start())))
            .noneMatch(between -> SENTENCE_END.matcher(between).find());
  }

  private static Stream<Assertion> of(
      Figures figures, String label, Observation first, Observation other) {
    Figure one = figures.figure(first, Part.VALUE);
    Figure two = figures.figure(other, Part.VALUE);
    if (one == null || two == null || one.part() != two.part()) {
      return Stream.empty();
    }
    Claim claim =
        new Claim.Comparison(new Term.Stated(two), Comparator.EQUAL, new Term.Stated(one), null);
    return Stream.of(
        new Assertion("figure.repeated", claim, false, broken -> finding(label, one, two)));
  }

  private static Finding finding(String label, Figure one, Figure two) {
    List<Evidence> evidence = List.of(one.observation().evidence(), two.observation().evidence());
    return new Finding(
        "figure.repeated",
        Severity.WARNING,
        Messages.text("figure.repeated", label, one.printed(), two.printed(), Places.of(evidence)),
        List.of(one.observation().id(), two.observation().id()),
        evidence,
        Messages.text("figure.repeated.mend"));
  }
}
