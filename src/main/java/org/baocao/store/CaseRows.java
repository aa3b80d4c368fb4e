package org.baocao.store;

import java.time.Instant;
import java.util.List;
import org.baocao.model.Filed;
import org.baocao.model.Filing;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which files make up which case, within the caller's transaction. */
final class CaseRows {

  private static final String FILED =
      """
      SELECT id, received_at, case_of, facts FROM report JOIN filing ON report_id = id
      WHERE received_at >= :since ORDER BY id
      """;

  private final Handle handle;

  CaseRows(Handle handle) {
    this.handle = handle;
  }

  void file(long report, Filing filing) {
    handle
        .createUpdate(
            "INSERT INTO filing (report_id, facts) VALUES (:report, :facts)"
                + " ON CONFLICT (report_id) DO NOTHING")
        .bind("report", report)
        .bind("facts", ReviewJson.facts(filing))
        .execute();
  }

  List<Filed> filedSince(Instant since) {
    return handle
        .createQuery(FILED)
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
