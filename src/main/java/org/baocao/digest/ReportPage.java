package org.baocao.digest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.baocao.model.Letterhead;
import org.baocao.model.Part;
import org.baocao.model.Report;
import org.baocao.model.Severity;
import org.baocao.store.Originals;
import org.baocao.store.StoredReview;
import org.jspecify.annotations.Nullable;

/**
 * All that a report's page shows.
 *
 * @param newer the version that took its place, null where it is the newest
 * @param differences from the version that it takes the place of, null where there is none
 * @param enclosed the other files of its case
 */
record ReportPage(
    Words words,
    String name,
    String subject,
    String file,
    String original,
    @Nullable Neighbour newer,
    @Nullable Differences differences,
    List<Enclosed> enclosed,
    String received,
    List<Facts.Fact> facts,
    Map<Severity, Long> counts,
    List<Complaint.Group> findings,
    List<Complaint> accepted,
    List<Figures.Row> figures,
    List<Annex> annexes,
    List<Piece> text) {

  /** A file that the report came with; {@code href} leads to its bytes. */
  record Enclosed(String file, String href) {

    static Enclosed of(Part part) {
      return new Enclosed(part.source().file(), "../../" + Originals.place(part.source()));
    }
  }

  static ReportPage of(
      StoredReview stored,
      LongFunction<Optional<StoredReview>> kept,
      Words words,
      UnaryOperator<String> formTitle) {
    Report report = stored.review().report();
    Letterhead head = report.letterhead();
    List<Numbered> findings = Numbered.of(stored.review().findings());
    Highlights highlights = new Highlights(findings, report.observations());
    Places places = new Places(words, report.document(), report.appendices());
    Map<String, Grid> grids = new HashMap<>();
    report
        .document()
        .tables()
        .forEach(
            table ->
                grids.put(table.id(), Grid.of(table, highlights, report.observations(), words)));
    List<Annex> annexes = Annex.of(report.appendices(), grids, words);
    String file = report.document().source().file();
    return new ReportPage(
        words,
        Optional.ofNullable(head.locality())
            .or(() -> Optional.ofNullable(head.agency()))
            .orElse(file),
        Optional.ofNullable(head.title()).orElse(""),
        file,
        "../../" + stored.original(),
        Neighbour.of(stored.newer(), words, kept),
        Differences.of(stored, words, kept),
        report.document().enclosed().stream().map(Enclosed::of).toList(),
        new Days(words).moment(stored.receivedAt()),
        Facts.of(report, words, formTitle),
        counts(stored),
        Complaint.of(findings, words, places),
        Complaint.accepted(findings, words, places),
        new Figures(words, places).of(report),
        annexes,
        FullText.of(report, highlights, grids, annexes));
  }

  private static Map<Severity, Long> counts(StoredReview stored) {
    Map<Severity, Long> counts = new HashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity, stored.review().count(severity));
    }
    return counts;
  }

  String count(Severity severity) {
    return words.say("count." + severity.id(), counts.getOrDefault(severity, 0L));
  }

  boolean isClean() {
    return findings.isEmpty();
  }
}
