package org.baocao.check.earlier;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baocao.check.Messages;
import org.baocao.check.claim.Value;
import org.baocao.form.Form;
import org.baocao.form.Limits;
import org.baocao.form.NarrativeIndicator;
import org.baocao.form.Nature;
import org.baocao.form.Wording;
import org.baocao.model.Bound;
import org.baocao.model.Finding;
import org.baocao.model.Level;
import org.baocao.model.Numbers;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Severity;
import org.baocao.model.Text;
import org.jspecify.annotations.Nullable;

/** A report beside what its locality reported earlier. */
final class History {

  private final Form form;
  private final Wording.Figures words;
  private final Limits.Earlier limits;
  private final Territory territory;
  private final Told now;
  private final List<Told> earlier;
  private final Map<String, Observation> observations = new HashMap<>();

  /** {@code period}: what the report is about. */
  History(
      Report report,
      Period period,
      Form form,
      Wording.Figures words,
      Limits.Earlier limits,
      Territory territory,
      List<Numbers> earlier) {
    this.form = form;
    this.words = words;
    this.limits = limits;
    this.territory = territory;
    this.now = new Told(numbers(report, period));
    this.earlier = earlier.stream().map(Told::new).toList();
    report.observations().forEach(o -> observations.put(o.id(), o));
  }

  private static Numbers numbers(Report report, Period period) {
    List<Numbers.Figure> figures =
        report.observations().stream()
            .filter(o -> !o.doubtful() && o.bound() == Bound.EXACT && o.indicator() != null)
            .map(History::figure)
            .toList();
    return new Numbers(0, "", null, null, period, figures);
  }

  private static Numbers.Figure figure(Observation o) {
    return new Numbers.Figure(
        o.id(),
        Objects.requireNonNull(o.indicator()),
        o.period(),
        o.value(),
        o.of(),
        o.percent(),
        o.unit());
  }

  Told now() {
    return now;
  }

  /** The latest first. */
  List<Told> earlier() {
    return earlier;
  }

  Limits.Earlier limits() {
    return limits;
  }

  Optional<Nature> nature(String indicator) {
    return Nature.of(form, indicator);
  }

  Observation observation(Told.Entry entry) {
    return Objects.requireNonNull(observations.get(entry.figure().id()));
  }

  String label(Told.Entry entry) {
    return form.figure(entry.indicator())
        .map(NarrativeIndicator::label)
        .orElseGet(() -> observation(entry).label());
  }

  /** Whether the locality was another when the figure was told that was told then. */
  private boolean isOtherTerritory(Told then) {
    return territory.changed(then.numbers().period(), now.numbers().period());
  }

  /**
   * Of the report's entries, which differ from those of an earlier one. Where the territory changed
   * between them that is likely why, and nobody is to be asked.
   */
  Finding finding(String check, Told then, Text message, List<Told.Entry> entries) {
    List<Observation> told = entries.stream().map(this::observation).toList();
    boolean moved = isOtherTerritory(then);
    Text whole =
        moved
            ? Messages.joined(List.of(message, Messages.text("earlier.territory")), " ")
            : message;
    return new Finding(
            check,
            moved ? Severity.NOTE : Severity.WARNING,
            whole,
            told.stream().map(Observation::id).toList(),
            told.stream().map(Observation::evidence).toList(),
            Messages.text(check + ".mend"))
        .at(Level.EARLIER);
  }

  /** The count, or for a rate the percentage; null where it has none. */
  static @Nullable BigDecimal number(Told.Entry entry, Nature nature) {
    Numbers.Figure figure = entry.figure();
    return nature.isRate() && figure.percent() != null ? figure.percent() : figure.value();
  }

  /** What that number is worth: sums of money compare whatever their unit. */
  Value worth(BigDecimal number, Told.Entry entry, Nature nature) {
    Optional<BigDecimal> unit = words.scale(entry.figure().unit());
    return unit.map(scale -> Value.rounded(number).times(Value.exact(scale)))
        .orElseGet(
            () ->
                nature.isRate() || number.scale() > 0
                    ? Value.rounded(number)
                    : Value.exact(number));
  }

  /** As that, null where there is no number. */
  @Nullable Value worth(Told.Entry entry, Nature nature) {
    BigDecimal number = number(entry, nature);
    return number == null ? null : worth(number, entry, nature);
  }
}
