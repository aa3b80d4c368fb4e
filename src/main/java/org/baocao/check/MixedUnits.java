package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baocao.form.Spelling;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Level;
import org.baocao.model.Observation;
import org.baocao.model.Severity;
import org.baocao.model.TextPlace;

/** Parts of one whole, in one paragraph, that are counted in different units. */
final class MixedUnits implements Check {

  /** Fractions in one paragraph, about one thing: {@code satisfaction.…}. */
  private record Family(int paragraph, String name) {}

  @Override
  public Level level() {
    return Level.REPORT;
  }

  @Override
  public List<Finding> findings(Subject subject) {
    Map<Family, List<Observation>> families = new LinkedHashMap<>();
    for (Observation o : subject.report().observations()) {
      String name = o.indicator();
      if (o.of() != null
          && name != null
          && o.unit() != null
          && o.evidence().place() instanceof TextPlace place) {
        String family = name.substring(0, (name + ".").indexOf('.'));
        families
            .computeIfAbsent(new Family(place.paragraph(), family), f -> new ArrayList<>())
            .add(o);
      }
    }
    List<Finding> findings = new ArrayList<>();
    families
        .values()
        .forEach(
            parts ->
                whole(parts)
                    .filter(of -> units(parts).size() > 1)
                    .ifPresent(of -> findings.add(finding(of, parts, units(parts)))));
    return findings;
  }

  private static Set<String> units(List<Observation> parts) {
    return parts.stream()
        .map(part -> Spelling.plain(String.valueOf(part.unit())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The denominator that most of them share; one among them may be mistyped. */
  private static Optional<BigDecimal> whole(List<Observation> parts) {
    Map<BigDecimal, Long> counts =
        parts.stream()
            .map(Observation::of)
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(of -> of, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(shared -> shared.getValue() > 1)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static Finding finding(BigDecimal of, List<Observation> parts, Set<String> units) {
    List<Evidence> evidence = parts.stream().map(Observation::evidence).toList();
    return new Finding(
        "units.mixed",
        Severity.WARNING,
        Messages.text("units.mixed", of, String.join(", ", units), Places.of(evidence)),
        parts.stream().map(Observation::id).toList(),
        evidence,
        Messages.text("units.mixed.mend"));
  }
}
