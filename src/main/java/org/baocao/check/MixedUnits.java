package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baocao.form.Spelling;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Level;
import org.baocao.model.Observation;
import org.baocao.model.Severity;
import org.baocao.model.TextPlace;

/** Parts of one whole, in one paragraph, that are counted in different units. */
final class MixedUnits implements Check {

  /** Fractions of one denominator, in one paragraph, about one thing: {@code satisfaction.…}. */
  private record Whole(int paragraph, BigDecimal of, String family) {}

  @Override
  public Level level() {
    return Level.REPORT;
  }

  @Override
  public List<Finding> findings(Subject subject) {
    Map<Whole, List<Observation>> wholes = new LinkedHashMap<>();
    for (Observation o : subject.report().observations()) {
      BigDecimal of = o.of();
      String name = o.indicator();
      if (of != null
          && name != null
          && o.unit() != null
          && o.evidence().place() instanceof TextPlace place) {
        String family = name.substring(0, (name + ".").indexOf('.'));
        wholes
            .computeIfAbsent(new Whole(place.paragraph(), of, family), w -> new ArrayList<>())
            .add(o);
      }
    }
    List<Finding> findings = new ArrayList<>();
    wholes.forEach(
        (whole, parts) -> {
          Set<String> units = new LinkedHashSet<>();
          parts.forEach(part -> units.add(Spelling.plain(String.valueOf(part.unit()))));
          if (units.size() > 1) {
            findings.add(finding(whole.of(), parts, units));
          }
        });
    return findings;
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
