package org.baocao.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baocao.model.Evidence;
import org.baocao.model.Severity;

/**
 * A finding as it is shown: what is wrong, what would mend it, and the words that it rests on.
 *
 * @param suggestion empty where there is none
 */
record Complaint(Numbered numbered, String message, String suggestion, List<Source> sources) {

  /** What is quoted from one section or row. */
  record Source(String place, List<Quote> quotes) {}

  /**
   * Words of the report.
   *
   * @param column the header above them where they stand in a table, else empty
   */
  record Quote(String column, String words, String href) {}

  /** All findings of one severity. */
  record Group(Severity severity, List<Complaint> complaints) {}

  /** Worst first; no group is empty. */
  static List<Group> of(List<Numbered> findings, Words words, Places places) {
    List<Group> groups = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      List<Complaint> complaints =
          findings.stream()
              .filter(numbered -> numbered.severity() == severity)
              .map(numbered -> of(numbered, words, places))
              .toList();
      if (!complaints.isEmpty()) {
        groups.add(new Group(severity, complaints));
      }
    }
    return groups;
  }

  private static Complaint of(Numbered numbered, Words words, Places places) {
    Map<String, List<Quote>> byPlace = new LinkedHashMap<>();
    for (Evidence evidence : numbered.finding().evidence()) {
      byPlace
          .computeIfAbsent(places.say(evidence), place -> new ArrayList<>())
          .add(
              new Quote(
                  places.column(evidence.place()),
                  evidence.quote().strip(),
                  "#" + Places.anchor(evidence.place())));
    }
    List<Source> sources = new ArrayList<>();
    byPlace.forEach((place, quotes) -> sources.add(new Source(place, quotes)));
    var suggestion = numbered.finding().suggestion();
    return new Complaint(
        numbered,
        numbered.finding().message().in(words.language()),
        suggestion == null ? "" : suggestion.in(words.language()),
        sources);
  }
}
