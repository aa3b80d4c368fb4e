package org.baocao.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baocao.model.Accepted;
import org.baocao.model.Basis;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Severity;
import org.baocao.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is shown: what is wrong, what would mend it, and the words that it rests on.
 *
 * @param suggestion empty where there is none
 * @param law where the rule is laid down, empty where that is not known
 * @param accepted why and by whom it is let pass, empty where it is not
 * @param following what has the same cause
 */
record Complaint(
    Numbered numbered,
    String message,
    String suggestion,
    String law,
    String accepted,
    List<Source> sources,
    List<Complaint> following) {

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

  /** Worst first, what follows under what it follows from; no group is empty. */
  static List<Group> of(List<Numbered> findings, Words words, Places places) {
    List<Group> groups = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      List<Complaint> complaints =
          findings.stream()
              .filter(numbered -> numbered.severity() == severity && !numbered.isAccepted())
              .filter(numbered -> findings.stream().noneMatch(numbered::follows))
              .map(numbered -> of(numbered, findings, words, places))
              .toList();
      if (!complaints.isEmpty()) {
        groups.add(new Group(severity, complaints));
      }
    }
    return groups;
  }

  /** Those that were accepted. */
  static List<Complaint> accepted(List<Numbered> findings, Words words, Places places) {
    return findings.stream()
        .filter(Numbered::isAccepted)
        .map(numbered -> of(numbered, List.of(), words, places))
        .toList();
  }

  private static Complaint of(Numbered numbered, List<Numbered> all, Words words, Places places) {
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
    Finding finding = numbered.finding();
    Text suggestion = finding.suggestion();
    Basis basis = finding.basis();
    return new Complaint(
        numbered,
        finding.message().in(words.language()),
        suggestion == null ? "" : suggestion.in(words.language()),
        basis == null ? "" : Objects.requireNonNullElse(basis.source(), ""),
        accepted(finding.accepted(), words),
        sources,
        all.stream().filter(n -> n.follows(numbered)).map(n -> of(n, all, words, places)).toList());
  }

  private static String accepted(@Nullable Accepted accepted, Words words) {
    return accepted == null
        ? ""
        : words.say(
            "accepted", accepted.reason(), accepted.by(), new Days(words).moment(accepted.at()));
  }
}
