package org.baocao.cli;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.baocao.digest.Digest;
import org.baocao.model.Review;
import org.baocao.model.Submission;
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

  private static final long REST = 9;

  private final Store store;
  private final SearchIndex index;
  private final Digest digest;
  private final Consumer<Outcome> told;
  private final AtomicBoolean stale = new AtomicBoolean();

  /** When {@link System#nanoTime} says so it may be refreshed again. */
  private volatile long rested = System.nanoTime();

  /** {@code told} hears of every report that has gone all the way. */
  Archive(Home home, Store store, Digest digest, Consumer<Outcome> told) {
    this.store = store;
    this.index = SearchIndex.open(home.index());
    this.digest = digest;
    this.told = told;
    catchUp();
  }

  /** What was kept but not yet shown when the program was cut off. */
  private void catchUp() {
    for (ReportSummary report : store.reports()) {
      if (!index.contains(report.id())) {
        store.find(report.id()).map(this::index).ifPresent(this::show);
      }
    }
    for (ReportSummary report : store.versions().replaced()) {
      if (index.contains(report.id())) {
        store.find(report.id()).map(this::index).ifPresent(this::show);
      }
    }
    list();
  }

  public StoredReview keep(
      Review review, @ExchangeProperty(Desk.SUBMISSION) Submission submission, Exchange exchange) {
    Kept kept = store.keep(review, submission.path());
    exchange.setProperty(KEPT, kept);
    return store.find(kept.id()).orElseThrow();
  }

  /** An appendix in a case is found in that, and of a report only the newest version. */
  public StoredReview index(StoredReview stored) {
    if (stored.isListed()) {
      index.add(stored.id(), stored.review());
    } else {
      index.remove(stored.id());
    }
    return stored;
  }

  /** An appendix in a case is shown there. */
  public StoredReview show(StoredReview stored) {
    if (stored.report() == null) {
      digest.write(stored, store::find);
    } else {
      digest.remove(stored.sha256());
    }
    stale.set(true);
    return stored;
  }

  /**
   * Makes what was indexed findable and lists what was shown. Both cost by the size of the archive:
   * they are done for all that has come since the last time, and take at most a tenth of the time.
   */
  public void refresh() {
    if (System.nanoTime() - rested >= 0) {
      long start = System.nanoTime();
      list();
      long end = System.nanoTime();
      rested = end + REST * (end - start);
    }
  }

  private void list() {
    if (stale.getAndSet(false)) {
      index.commit();
      digest.writeIndex(store.reports());
    }
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
    list();
    index.close();
    store.close();
  }
}
