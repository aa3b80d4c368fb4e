package org.baocao.digest;

import java.util.List;
import org.baocao.model.Bound;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Table;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;

/** The figures of the narrative, as rows. */
final class Figures {

  /** Below this a reading is shown as doubtful. */
  private final Words words;

  private final Places places;
  private final Days days;

  Figures(Words words, Places places) {
    this.words = words;
    this.places = places;
    this.days = new Days(words);
  }

  /**
   * A row.
   *
   * @param doubt how sure the reading is where it is doubtful, else empty
   */
  record Row(
      String label,
      String value,
      String period,
      String place,
      String href,
      String quote,
      String doubt) {}

  List<Row> of(Report report) {
    return report.observations().stream()
        .filter(observation -> observation.evidence().place() instanceof TextPlace)
        .map(observation -> row(observation, report.period()))
        .toList();
  }

  private Row row(Observation observation, @Nullable Period reported) {
    return new Row(
        observation.label(),
        value(observation),
        period(observation.period(), reported),
        place(observation),
        "#" + Places.anchor(observation.evidence().place()),
        observation.evidence().quote(),
        doubt(words, observation.confidence()));
  }

  private String period(@Nullable Period period, @Nullable Period reported) {
    if (period == null) {
      return "";
    }
    return period.equals(reported) ? words.say("period.whole") : days.period(period);
  }

  String place(Observation observation) {
    return places.say(observation.evidence());
  }

  static String doubt(Words words, double confidence) {
    return confidence < Table.SURE ? words.say("doubt", Math.round(100 * confidence)) : "";
  }

  String value(Observation observation) {
    StringBuilder said = new StringBuilder();
    if (observation.value() != null) {
      said.append(words.number(observation.value()));
      if (observation.of() != null) {
        said.append("/").append(words.number(observation.of()));
      }
      if (observation.unit() != null) {
        said.append(' ').append(observation.unit());
      }
    }
    if (observation.percent() != null) {
      String percent = words.number(observation.percent()) + "%";
      said.append(said.isEmpty() ? percent : " (" + percent + ")");
    }
    String plain = said.isEmpty() ? observation.text() : said.toString();
    return observation.bound() == Bound.EXACT
        ? plain
        : words.say("bound." + observation.bound(), plain);
  }
}
