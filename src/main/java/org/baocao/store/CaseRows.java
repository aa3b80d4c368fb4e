package org.baocao.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baocao.model.Filed;
import org.baocao.model.Filing;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which files make up which case, within the caller's transaction. */
final class CaseRows {

  /** Files that were kept before places were have an empty one. */
  static final String AT_PLACES =
      """
      SELECT DISTINCT report.id, report.received_at, case_of, replaced_by, facts
      FROM filing_place AS p
      JOIN report ON report.id = p.report_id
      JOIN filing ON filing.report_id = p.report_id
      WHERE p.place IN ('', <places>) AND p.role = :role AND p.received_at >= :since
      ORDER BY report.id
      """;

  private static final String PLACE =
      """
      INSERT INTO filing_place (place, role, received_at, report_id)
      SELECT :place, :role, received_at, id FROM report WHERE id = :report
      ON CONFLICT DO NOTHING
      """;

  private final Handle handle;

  CaseRows(Handle handle) {
    this.handle = handle;
  }

  void file(long report, Filing filing, Set<String> places) {
    handle
        .createUpdate(
            "INSERT INTO filing (report_id, facts) VALUES (:report, :facts)"
                + " ON CONFLICT (report_id) DO NOTHING")
        .bind("report", report)
        .bind("facts", ReviewJson.facts(filing))
        .execute();
    for (String place : places) {
      handle
          .createUpdate(PLACE)
          .bind("place", place)
          .bind("role", filing.role().name())
          .bind("report", report)
          .execute();
    }
  }

  Optional<Filed> filed(long report) {
    return handle
        .createQuery(
            "SELECT id, received_at, case_of, replaced_by, facts FROM report JOIN filing ON report_id = id"
                + " WHERE id = :id")
        .bind("id", report)
        .map((row, context) -> StoredRow.filed(row))
        .findOne();
  }

  List<Filed> filedAt(Set<String> places, Filing.Role role, Instant since) {
    return places.isEmpty()
        ? List.of()
        : handle
            .createQuery(AT_PLACES)
            .bindList("places", List.copyOf(places))
            .bind("role", role.name())
            .bind("since", since.toString())
            .map((row, context) -> StoredRow.filed(row))
            .list();
  }

  void enclose(long appendix, @Nullable Long report) {
    handle
        .createUpdate("UPDATE report SET case_of = :report WHERE id = :id")
        .bind("report", report)
        .bind("id", appendix)
        .execute();
  }

  List<Long> enclosed(long report) {
    return handle
        .createQuery("SELECT id FROM report WHERE case_of = :report ORDER BY id")
        .bind("report", report)
        .mapTo(Long.class)
        .list();
  }
}
