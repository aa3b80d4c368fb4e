package org.baocao.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.baocao.model.Accepted;
import org.baocao.model.Finding;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Explanations that a person accepted. A finding of one report is let pass as long as its figures
 * stay the same; for good, a rule is let pass for all reports of the locality.
 */
public final class Acceptances {

  private final Jdbi jdbi;
  private final Clock clock;

  Acceptances(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Those that hold, the earliest first. */
  public List<Acceptance> all() {
    return jdbi.withHandle(handle -> new AcceptanceRows(handle).all());
  }

  /** The sender that an explanation for good would be about; empty where the report names none. */
  public static Optional<String> locality(Report report) {
    return Optional.ofNullable(Fingerprint.locality(report));
  }

  /** {@code always}: for the rule and the locality from now on. */
  public Acceptance accept(
      StoredReview stored, Finding finding, String reason, String by, boolean always) {
    Report report = stored.review().report();
    Acceptance acceptance =
        new Acceptance(
            0,
            stored.id(),
            finding.check(),
            always ? locality(report).orElseThrow() : null,
            new Fingerprint(report).of(finding),
            new Accepted(reason, by, now()));
    jdbi.useTransaction(
        handle -> {
          new AcceptanceRows(handle).insert(acceptance);
          count(handle, acceptance);
        });
    return acceptance;
  }

  /** The explanation that holds no more; empty where none of that id did. */
  public Optional<Acceptance> undo(long id) {
    return jdbi.inTransaction(
        handle -> {
          AcceptanceRows rows = new AcceptanceRows(handle);
          Optional<Acceptance> found = rows.all().stream().filter(a -> a.id() == id).findFirst();
          found.ifPresent(
              acceptance -> {
                rows.undo(id, now());
                count(handle, acceptance);
              });
          return found;
        });
  }

  /** The ids of the reports that it bears on. */
  public List<Long> reports(Acceptance acceptance) {
    return jdbi.withHandle(handle -> reports(handle, acceptance));
  }

  private static List<Long> reports(Handle handle, Acceptance acceptance) {
    return acceptance.locality() == null
        ? List.of(acceptance.report())
        : handle
            .createQuery(
                "SELECT id FROM report WHERE id = :id"
                    + " OR locality = (SELECT locality FROM report WHERE id = :id) ORDER BY id")
            .bind("id", acceptance.report())
            .mapTo(Long.class)
            .list();
  }

  private static void count(Handle handle, Acceptance acceptance) {
    for (long report : reports(handle, acceptance)) {
      new AcceptanceRows(handle).count(report, review(handle, report));
    }
  }

  private static Review review(Handle handle, long report) {
    return handle
        .createQuery(Store.REVIEW + "WHERE id = :id")
        .bind("id", report)
        .map((row, context) -> StoredRow.review(row, new RecentReviews()).review())
        .one();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
