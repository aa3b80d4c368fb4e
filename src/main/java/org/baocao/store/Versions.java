package org.baocao.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Which report takes the place of which. Of the reports of one name the later issued is the newer,
 * of those issued on one day or on none that which came later; what a person says stands.
 */
public final class Versions {

  private final Jdbi jdbi;
  private final Clock clock;

  Versions(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Puts a report among the versions of its name, at a cost that does not grow with their number.
   *
   * @param name null where it is sure of no other report that they are versions of one
   * @return the ids of the versions next to it, and of all for which that changed
   */
  public Set<Long> arrange(long id, @Nullable String name) {
    return jdbi.inTransaction(handle -> new VersionRows(handle).arrange(id, name));
  }

  /** As far as no person said otherwise; {@code newer}: null where the file counts itself. */
  public void follow(long id, @Nullable Long newer) {
    jdbi.useTransaction(handle -> new VersionRows(handle).follow(id, newer));
  }

  /**
   * A person's word that one report takes the place of another.
   *
   * @return the ids of all reports for which that changed something; empty where by a person's word
   *     the older takes the place of the newer
   */
  public Optional<Set<Long>> replace(long newer, long older) {
    return jdbi.inTransaction(handle -> new VersionRows(handle).replace(newer, older, now()));
  }

  /** A person's word that it does not; empty where it did not. */
  public Optional<Set<Long>> release(long newer, long older) {
    return jdbi.inTransaction(handle -> new VersionRows(handle).release(newer, older, now()));
  }

  /** Reports in whose place others are, the latest first. */
  public List<ReportSummary> replaced() {
    return listed(false);
  }

  List<ReportSummary> listed(boolean newest) {
    String query =
        """
        SELECT report.*,
          (SELECT COUNT(*) FROM report e WHERE e.case_of = report.id) AS enclosed,
          (SELECT COUNT(*) FROM report o WHERE o.replaced_by = report.id) AS replaced
        FROM report WHERE case_of IS NULL AND replaced_by IS\
        """
            + (newest ? " NULL" : " NOT NULL")
            + " ORDER BY id DESC";
    return jdbi.withHandle(
        handle -> handle.createQuery(query).map((row, context) -> StoredRow.summary(row)).list());
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
