package org.baocao.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** A figure that the text states twice is the same both times. */
final class RepeatedFigures implements Assertions {

  @Override
  public Stream<Assertion> of(Subject subject) {
    Sentences sentences = new Sentences(subject.report().document());
    return subject.figures().repeated().entrySet().stream().flatMap(e -> of(subject, sentences, e));
  }

  private static Stream<Assertion> of(
      Subject subject, Sentences sentences, Map.Entry<String, List<Observation>> figure) {
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
        // nobody says the same twice in one breath: forms that were handed out, and those returned
        .filter(other -> !sentences.isOne(first, other))
        .flatMap(other -> of(subject.figures(), label, first, other));
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
