package org.baocao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.baocao.model.Accepted;
import org.baocao.model.Finding;
import org.baocao.model.Review;
import org.baocao.model.Severity;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What was accepted, within the caller's transaction. */
final class AcceptanceRows {

  private static final String INSERT =
      """
      INSERT INTO acceptance (report_id, check_id, locality, fingerprint, reason, said_by, said_at)
      VALUES (:report, :check, :locality, :fingerprint, :reason, :by, :at)
      """;

  private static final String COUNTS =
      """
      UPDATE report SET errors = :errors, warnings = :warnings, notes = :notes WHERE id = :id
      """;

  private final Handle handle;

  AcceptanceRows(Handle handle) {
    this.handle = handle;
  }

  void insert(Acceptance acceptance) {
    handle
        .createUpdate(INSERT)
        .bind("report", acceptance.report())
        .bind("check", acceptance.check())
        .bind("locality", acceptance.locality())
        .bind("fingerprint", acceptance.fingerprint())
        .bind("reason", acceptance.accepted().reason())
        .bind("by", acceptance.accepted().by())
        .bind("at", acceptance.accepted().at().toString())
        .execute();
  }

  /** It stays in the record. */
  void undo(long id, Instant now) {
    handle
        .createUpdate("UPDATE acceptance SET undone_at = :now WHERE id = :id")
        .bind("now", now.toString())
        .bind("id", id)
        .execute();
  }

  List<Acceptance> all() {
    return handle
        .createQuery("SELECT * FROM acceptance WHERE undone_at IS NULL ORDER BY id")
        .map((row, context) -> acceptance(row))
        .list();
  }

  /** The review of a report with what was accepted of it, the latest explanation counting. */
  Review applied(long report, Review review) {
    List<Acceptance> holding = holding(report, Fingerprint.locality(review.report()));
    if (holding.isEmpty()) {
      return review;
    }
    Fingerprint fingerprint = new Fingerprint(review.report());
    List<Finding> findings =
        review.findings().stream()
            .map(finding -> finding.accepted(of(finding, fingerprint.of(finding), holding)))
            .toList();
    return new Review(review.report(), findings);
  }

  private static @Nullable Accepted of(
      Finding finding, String fingerprint, List<Acceptance> holding) {
    return holding.stream()
        .filter(acceptance -> acceptance.covers(finding.check(), fingerprint))
        .findFirst()
        .map(Acceptance::accepted)
        .orElse(null);
  }

  private List<Acceptance> holding(long report, @Nullable String locality) {
    return handle
        .createQuery(
            "SELECT * FROM acceptance WHERE undone_at IS NULL"
                + " AND (locality = :locality OR (locality IS NULL AND report_id = :report))"
                + " ORDER BY id DESC")
        .bind("locality", locality)
        .bind("report", report)
        .map((row, context) -> acceptance(row))
        .list();
  }

  /** What the listing says of a report follows what is accepted. */
  void count(long report, Review review) {
    Review applied = applied(report, review);
    handle
        .createUpdate(COUNTS)
        .bind("errors", applied.count(Severity.ERROR))
        .bind("warnings", applied.count(Severity.WARNING))
        .bind("notes", applied.count(Severity.NOTE))
        .bind("id", report)
        .execute();
  }

  private static Acceptance acceptance(ResultSet row) throws SQLException {
    return new Acceptance(
        row.getLong("id"),
        row.getLong("report_id"),
        row.getString("check_id"),
        row.getString("locality"),
        row.getString("fingerprint"),
        new Accepted(
            row.getString("reason"),
            row.getString("said_by"),
            Instant.parse(row.getString("said_at"))));
  }
}
