package org.baocao.digest;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.baocao.compare.Change;
import org.baocao.compare.Changes;
import org.baocao.compare.FigureChange;
import org.baocao.compare.FindingChange;
import org.baocao.model.Observation;
import org.baocao.model.Report;
import org.baocao.store.StoredReview;
import org.jspecify.annotations.Nullable;

/** What a report's page says of the version that it takes the place of. */
record Differences(Neighbour older, Changes changes, List<Row> figures, Words words) {

  /**
   * A figure that is not what it was.
   *
   * @param href of the figure on this page; empty where it is gone
   */
  record Row(
      Change change,
      String label,
      String place,
      String href,
      String period,
      String before,
      String after,
      boolean doubtful) {}

  static @Nullable Differences of(
      StoredReview stored, Words words, LongFunction<Optional<StoredReview>> kept) {
    if (stored.older() == null) {
      return null;
    }
    StoredReview older = kept.apply(stored.older()).orElseThrow();
    Changes changes = Changes.between(older.review(), stored.review());
    Figures then = figures(older.review().report(), words);
    Figures now = figures(stored.review().report(), words);
    List<Row> rows = changes.figures().stream().map(f -> row(f, then, now, words)).toList();
    return new Differences(Neighbour.of(older, words, kept), changes, rows, words);
  }

  private static Figures figures(Report report, Words words) {
    return new Figures(words, new Places(words, report.document(), report.appendices()));
  }

  private static Row row(FigureChange figure, Figures then, Figures now, Words words) {
    Observation shown = figure.shown();
    boolean gone = figure.after() == null;
    return new Row(
        figure.change(),
        shown.label(),
        (gone ? then : now).place(shown),
        gone ? "" : "#" + Places.anchor(shown.evidence().place()),
        shown.period() == null ? "" : new Days(words).period(shown.period()),
        figure.before() == null ? "" : then.value(figure.before()),
        figure.after() == null ? "" : now.value(figure.after()),
        figure.doubtful());
  }

  String figuresTold() {
    return words.say(
        "changes.figures", count(Change.CHANGED), count(Change.ADDED), count(Change.GONE));
  }

  private int count(Change change) {
    return changes.figures(change).size();
  }

  String findingsTold() {
    return words.say(
        "changes.findings",
        findings(Change.CLEARED).size(),
        findings(Change.NEW).size(),
        findings(Change.STILL).size());
  }

  List<FindingChange> findings(Change change) {
    return changes.findings(change);
  }
}
