package org.baocao.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.baocao.digest.Digest;
import org.baocao.model.Review;
import org.baocao.model.Submission;
import org.baocao.search.IndexWords;
import org.baocao.search.SearchIndex;
import org.baocao.store.Kept;
import org.baocao.store.ReportSummary;
import org.baocao.store.Store;
import org.baocao.store.StoredReview;

/**
 * The stages from a review to where the user finds it again, as the routes call them. Each may be
 * done twice for one report and leaves the same: a file that was cut short is simply done again.
 */
public final class Archive implements AutoCloseable {

  private static final String KEPT = "kept";


  private final Store store;
  private final SearchIndex index;
  private final Digest digest;
  private final Consumer<Outcome> told;

  /** Apart from each other: what takes long to list is found all the same. */
  private final Rested findable;

  private final Rested listed;

  /** {@code told} hears of every report that has gone all the way. */
  Archive(Home home, IndexWords words, Store store, Digest digest, Consumer<Outcome> told) {
    this.store = store;
    this.index = SearchIndex.open(home.index(), words);
    this.digest = digest;
    this.told = told;
    this.findable = new Rested(index::commit);
    this.listed = new Rested(() -> digest.writeIndex(store.reports()));
    catchUp();
  }

  /** What was kept but not yet shown when the program was cut off, or all for an index of old. */
  private void catchUp() {
    Map<Long, Boolean> indexed = index.reports();
    catchUp(store.versions().replaced(), report -> Boolean.TRUE.equals(indexed.get(report)));
    catchUp(store.reports(), report -> Boolean.FALSE.equals(indexed.get(report)));
    finish();
  }

  private void catchUp(List<ReportSummary> reports, LongPredicate isThere) {
    for (ReportSummary report : reports) {
      if (!isThere.test(report.id())) {
        store.find(report.id()).map(this::index).ifPresent(this::show);
      }
    }
  }

  public StoredReview keep(
      Review review, @ExchangeProperty(Desk.SUBMISSION) Submission submission, Exchange exchange) {
    Kept kept = store.keep(review, submission.path());
    exchange.setProperty(KEPT, kept);
    return store.find(kept.id()).orElseThrow();
  }

  /** An appendix in a case is found in that, an older version where it is asked for. */
  public StoredReview index(StoredReview stored) {
    if (stored.report() == null) {
      index.add(stored.id(), stored.review(), stored.newer() != null);
    } else {
      index.remove(stored.id());
    }
    findable.want();
    return stored;
  }

  /** An appendix in a case is shown there. */
  public StoredReview show(StoredReview stored) {
    if (stored.report() == null) {
      digest.write(stored, store::find);
    } else {
      digest.remove(stored.sha256());
    }
    listed.want();
    return stored;
  }

  /** Makes what was indexed findable and lists what was shown. */
  public void refresh() {
    findable.refresh();
    listed.refresh();
  }

  private void finish() {
    findable.finish();
    listed.finish();
  }

  public void tell(
      List<StoredReview> shown,
      @ExchangeProperty(Desk.SUBMISSION) Submission submission,
      @ExchangeProperty(KEPT) Kept kept) {
    StoredReview own =
        shown.stream().filter(each -> each.id() == kept.id()).findFirst().orElseThrow();
    told.accept(
        new Outcome.Reviewed(
            submission.file(),
            kept,
            Glance.of(shown.getFirst().review()),
            Succession.of(own, store::find).orElse(null)));
  }

  @Override
  public void close() {
    finish();
    index.close();
    store.close();
  }
}
