package org.baocao.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.baocao.model.Cell;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Review;
import org.baocao.model.Table;
import org.baocao.model.TextPlace;

/** Holds that every quote is found again at its place, letter by letter. */
final class QuotesHold {

  private QuotesHold() {}

  static void in(Review review) {
    Document document = review.report().document();
    Stream<Evidence> figures = review.report().observations().stream().map(Observation::evidence);
    Stream<Evidence> findings =
        review.findings().stream().map(Finding::evidence).flatMap(List::stream);
    Stream<Evidence> letterhead = review.report().letterhead().evidence().values().stream();
    Stream.of(figures, findings, letterhead)
        .flatMap(all -> all)
        .forEach(evidence -> holds(document, evidence));
  }

  private static void holds(Document document, Evidence evidence) {
    switch (evidence.place()) {
      case TextPlace p -> {
        Paragraph paragraph =
            document.paragraphs().filter(x -> x.index() == p.paragraph()).findFirst().orElseThrow();
        assertEquals(evidence.quote(), paragraph.text().substring(p.start(), p.end()));
      }
      case CellPlace p -> {
        Table table =
            document.tables().filter(t -> t.id().equals(p.table())).findFirst().orElseThrow();
        assertTrue(
            Stream.concat(table.cells().stream(), table.covered().stream())
                .filter(c -> c.row() == p.row() && c.column() == p.column())
                .map(Cell::text)
                .anyMatch(text -> text.contains(evidence.quote())),
            () -> "no '" + evidence.quote() + "' at " + p);
      }
    }
  }
}
