package org.baocao.digest;

import java.util.ArrayList;
import java.util.List;
import org.baocao.model.Evidence;
import org.baocao.model.Severity;

/** A finding as it is shown: what is wrong, what would mend it, and the words that it rests on. */
record Complaint(Numbered numbered, String message, String suggestion, List<Quote> quotes) {

  /** Words of the report, and where they stand. */
  record Quote(String words, String place, String href) {}

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
    List<Quote> quotes = new ArrayList<>();
    for (Evidence evidence : numbered.finding().evidence()) {
      quotes.add(
          new Quote(
              evidence.quote().strip(),
              places.say(evidence),
              "#" + Places.anchor(evidence.place())));
    }
    var suggestion = numbered.finding().suggestion();
    return new Complaint(
        numbered,
        numbered.finding().message().in(words.language()),
        suggestion == null ? "" : suggestion.in(words.language()),
        quotes);
  }
}
