package org.baocao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.baocao.model.Filed;
import org.baocao.model.Filing;
import org.baocao.model.Numbers;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Keeps reviews with the files that they are of, in {@code baocao.db} and {@code originals/} of the
 * user's folder. Several threads and several processes may use one folder at a time.
 */
public final class Store implements AutoCloseable {

  static final String REVIEW =
      "SELECT report.*, json, "
          + VersionOrder.OLDER
          + " FROM report JOIN review ON report_id = id ";

  private final Jdbi jdbi;
  private final Originals originals;
  private final Clock clock;
  private final RecentReviews recent = new RecentReviews();

  /** Held open: SQLite folds its log back into the file whenever the last connection closes. */
  private final Handle anchor;

  private Store(Jdbi jdbi, Originals originals, Clock clock) {
    this.jdbi = jdbi;
    this.originals = originals;
    this.clock = clock;
    this.anchor = jdbi.open();
  }

  /** Opens the user's folder, and makes it where there is none. */
  public static Store open(Path home) {
    return open(home, Clock.systemUTC());
  }

  static Store open(Path home, Clock clock) {
    try {
      Files.createDirectories(home);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder " + home, e);
    }
    return new Store(Database.open(home.resolve("baocao.db")), new Originals(home), clock);
  }

  /**
   * Keeps a review and the bytes that it is of, or neither. Bytes that are there already are left
   * as they are, with their first review.
   */
  public Kept keep(Review review, Path original) {
    try {
      String kept = originals.keep(review.report().document().source(), original);
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      return jdbi.inTransaction(handle -> keep(handle, review, kept, now));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep " + original, e);
    }
  }

  private Kept keep(Handle handle, Review review, String original, Instant now) throws IOException {
    Optional<Long> id = new ReviewRows(handle, recent).insert(review, original, now);
    id.ifPresent(inserted -> new AcceptanceRows(handle).count(inserted, review));
    return handle
        .createQuery("SELECT * FROM report WHERE sha256 = :sha256")
        .bind("sha256", review.report().document().source().sha256())
        .map((row, context) -> StoredRow.kept(row, id.isPresent()))
        .one();
  }

  /** Keeps what a file says of its case, once; {@code places}: where it may come from. */
  public Filed file(long id, Filing filing, Set<String> places) {
    return jdbi.inTransaction(
        handle -> {
          CaseRows rows = new CaseRows(handle);
          rows.file(id, filing, places);
          return rows.filed(id).orElseThrow();
        });
  }

  /** What it says of its case; empty where that was not asked yet. */
  public Optional<Filed> filed(long id) {
    return jdbi.withHandle(handle -> new CaseRows(handle).filed(id));
  }

  /** What came in since then of one role that may come from one of the places. */
  public List<Filed> filedAt(Set<String> places, Filing.Role role, Instant since) {
    return jdbi.withHandle(handle -> new CaseRows(handle).filedAt(places, role, since));
  }

  /** Puts an appendix into the case of a report, or takes it out of its case. */
  public void enclose(long appendix, @Nullable Long report) {
    jdbi.useTransaction(handle -> new CaseRows(handle).enclose(appendix, report));
  }

  /** The ids of the appendices in the case of a report. */
  public List<Long> enclosed(long report) {
    return jdbi.withHandle(handle -> new CaseRows(handle).enclosed(report));
  }

  /** Puts another review into the place of a report's, which is of the same file. */
  public void revise(long id, Review review) {
    try {
      jdbi.useTransaction(
          handle -> {
            new ReviewRows(handle, recent).revise(id, review);
            new AcceptanceRows(handle).count(id, review);
          });
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the review of report " + id, e);
    }
  }

  /**
   * The numbers of the last reports of a report's locality, by the same form about times that ended
   * earlier; the latest first.
   */
  public List<Numbers> earlier(Report report) {
    return jdbi.withHandle(handle -> new NumberRows(handle).earlier(report));
  }

  /** The numbers of the latest report of each who sent one, one in memory at a time. */
  public void round(String form, Period period, Consumer<Numbers> each) {
    jdbi.useHandle(handle -> new NumberRows(handle).round(form, period, each));
  }

  /** The explanations that were accepted; whatever is found comes with them. */
  public Acceptances acceptances() {
    return new Acceptances(jdbi, clock);
  }

  private static StoredReview accepted(Handle handle, StoredReview stored) {
    return stored.with(new AcceptanceRows(handle).applied(stored.id(), stored.review()));
  }

  public Optional<StoredReview> find(long id) {
    return one(REVIEW + "WHERE id = ?", id);
  }

  public Optional<StoredReview> bySha256(String sha256) {
    return one(REVIEW + "WHERE sha256 = ?", sha256);
  }

  private Optional<StoredReview> one(String query, Object key) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(query, key)
                .map((row, context) -> accepted(handle, StoredRow.review(row, recent)))
                .findOne());
  }

  /**
   * Every review, of a case that of its report, in the order they came, one in memory at a time: to
   * rebuild digest and index.
   */
  public void forEach(Consumer<StoredReview> consumer) {
    String ids = "SELECT id FROM report WHERE case_of IS NULL ORDER BY id";
    jdbi.withHandle(handle -> handle.createQuery(ids).mapTo(Long.class).list())
        .forEach(id -> find(id).ifPresent(consumer));
  }

  /** Which report takes the place of which. */
  public Versions versions() {
    return new Versions(jdbi, clock);
  }

  /** All reports, the latest first, by cases and newest versions. Grows with the archive. */
  public List<ReportSummary> reports() {
    return versions().listed(true);
  }

  /** The store as a whole, for those who look after it. */
  public Custody custody() {
    return new Custody(jdbi);
  }

  @Override
  public void close() {
    anchor.close();
  }
}
