package org.baocao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.baocao.model.Filed;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/** Reads what a row of the table {@code report} says. */
final class StoredRow {

  private StoredRow() {}

  static Kept kept(ResultSet row, boolean isNew) throws SQLException {
    return new Kept(
        row.getLong("id"),
        isNew,
        row.getString("sha256"),
        row.getString("file"),
        Instant.parse(row.getString("received_at")),
        row.getString("original"));
  }

  static StoredReview review(ResultSet row, RecentReviews recent) throws SQLException {
    try {
      return new StoredReview(
          row.getLong("id"),
          Instant.parse(row.getString("received_at")),
          row.getString("original"),
          id(row, "case_of"),
          id(row, "older"),
          id(row, "replaced_by"),
          recent.read(row.getLong("id"), row.getBytes("json")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the review of report " + row.getLong("id"), e);
    }
  }

  static Filed filed(ResultSet row) throws SQLException {
    return new Filed(
        row.getLong("id"),
        Instant.parse(row.getString("received_at")),
        id(row, "case_of"),
        id(row, "replaced_by"),
        ReviewJson.facts(row.getString("facts")));
  }

  static ReportSummary summary(ResultSet row) throws SQLException {
    String date = row.getString("issued_on");
    return new ReportSummary(
        row.getLong("id"),
        row.getString("sha256"),
        row.getString("file"),
        row.getString("media_type"),
        row.getString("form"),
        row.getString("agency"),
        row.getString("locality"),
        row.getString("number"),
        row.getString("symbol"),
        date == null ? null : LocalDate.parse(date),
        period(row.getString("period")),
        row.getString("title"),
        row.getInt("errors"),
        row.getInt("warnings"),
        row.getInt("notes"),
        row.getInt("enclosed"),
        row.getInt("replaced"),
        Instant.parse(row.getString("received_at")));
  }

  static @Nullable Long id(ResultSet row, String column) throws SQLException {
    long id = row.getLong(column);
    return row.wasNull() ? null : Long.valueOf(id);
  }

  private static @Nullable Period period(@Nullable String iso) {
    return iso == null ? null : Period.parse(iso);
  }
}
