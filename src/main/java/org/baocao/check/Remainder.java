package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baocao.check.claim.Term;
import org.baocao.check.claim.Verdict;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Role;
import org.baocao.model.Text;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the text that nobody understood may be just what two sides differ by: then the text
 * agrees, told in words that are not known, and nobody is accused.
 */
final class Remainder {

  private Remainder() {}

  /** {@code finding} with doubt, where such a figure stands in the section of those at odds. */
  static Finding weighed(Subject subject, Verdict.Broken broken, Finding finding) {
    BigDecimal left = broken.left().value().number();
    BigDecimal right = broken.right().value().number();
    List<Observation> told = new ArrayList<>(broken.left().stated());
    told.addAll(broken.right().stated());
    if (!isSum(broken.comparison().left()) && !isSum(broken.comparison().right())) {
      return finding;
    }
    return unnamed(subject, told, left.subtract(right).abs())
        .map(figure -> finding.doubted(doubt(finding, figure)))
        .orElse(finding);
  }

  private static boolean isSum(Term side) {
    return side instanceof Term.Operation operation && operation.operator() == '+';
  }

  private static Text doubt(Finding finding, Observation figure) {
    Text why = Messages.text("remainder", figure.text(), Places.of(List.of(figure.evidence())));
    return Messages.joined(List.of(finding.message(), why), " ");
  }

  private static Optional<Observation> unnamed(
      Subject subject, List<Observation> told, BigDecimal difference) {
    if (told.isEmpty() || told.stream().anyMatch(o -> place(o) == null)) {
      return Optional.empty();
    }
    Set<String> sections =
        told.stream().map(o -> section(o.evidence())).collect(Collectors.toUnmodifiableSet());
    Wording.Figures words = subject.wording().figures();
    return subject.report().observations().stream()
        .filter(o -> o.indicator() == null && o.role() == Role.RESULT && place(o) != null)
        .filter(o -> o.value() != null && o.value().compareTo(difference) == 0)
        .filter(o -> sections.contains(section(o.evidence())))
        .filter(o -> told.stream().allMatch(other -> alike(words, o.unit(), other.unit())))
        .findFirst();
  }

  private static boolean alike(
      Wording.Figures words, @Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return true;
    }
    String unit = Spelling.plain(one);
    String own = Spelling.plain(other);
    return unit.equals(own)
        || words.units().stream()
            .map(kind -> kind.stream().map(Spelling::plain).toList())
            .anyMatch(kind -> kind.contains(unit) && kind.contains(own));
  }

  private static String section(Evidence evidence) {
    return evidence.section() == null ? "" : evidence.section();
  }

  private static @Nullable TextPlace place(Observation observation) {
    return observation.evidence().place() instanceof TextPlace place ? place : null;
  }
}
