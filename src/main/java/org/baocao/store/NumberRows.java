package org.baocao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.baocao.model.Bound;
import org.baocao.model.Letterhead;
import org.baocao.model.Numbers;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Table;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of reports, within the caller's connection. */
final class NumberRows {

  private static final int MOST = 3;

  static final String EARLIER =
      """
      SELECT MAX(id) AS id FROM report
      WHERE (locality_code = :code OR (locality_code IS NULL AND locality = :locality))
        AND form = :form AND period_to < :to AND case_of IS NULL AND replaced_by IS NULL
      GROUP BY period_to, period ORDER BY period_to DESC, period DESC LIMIT :most
      """;

  static final String ROUND =
      "SELECT id, file, locality, locality_code, period FROM report"
          + " WHERE form = :form AND period = :period AND case_of IS NULL AND replaced_by IS NULL"
          + " ORDER BY id";

  private static final String REPORT =
      "SELECT id, file, locality, locality_code, period FROM report WHERE id = :id";

  private static final String FIGURES =
      """
      SELECT name, indicator, period, value, denominator, percent, unit FROM observation
      WHERE report_id = :report AND indicator IS NOT NULL AND bound = :exact AND confidence >= :sure
      """;

  private final Handle handle;

  NumberRows(Handle handle) {
    this.handle = handle;
  }

  /** The newest version of each period, the latest period first. */
  List<Numbers> earlier(Report report) {
    Period period = report.period();
    Letterhead head = report.letterhead();
    if (report.form() == null || period == null) {
      return List.of();
    }
    return handle
        .createQuery(EARLIER)
        .bind("code", head.localityCode())
        .bind("locality", head.locality())
        .bind("form", report.form())
        .bind("to", period.to().toString())
        .bind("most", MOST)
        .mapTo(Long.class)
        .list()
        .stream()
        .map(this::report)
        .toList();
  }

  /** The newest version of each sender, of several the one that came last, one at a time. */
  void round(String form, Period period, Consumer<Numbers> each) {
    latest(form, period).forEach(head -> each.accept(filled(head)));
  }

  private Collection<Numbers> latest(String form, Period period) {
    Map<String, Numbers> latest = new LinkedHashMap<>();
    handle
        .createQuery(ROUND)
        .bind("form", form)
        .bind("period", period.iso())
        .map((row, context) -> head(row))
        .forEach(head -> latest.put(head.sender(), head));
    return latest.values();
  }

  private Numbers report(long id) {
    return filled(handle.createQuery(REPORT).bind("id", id).map((row, context) -> head(row)).one());
  }

  private Numbers filled(Numbers head) {
    List<Numbers.Figure> figures =
        handle
            .createQuery(FIGURES)
            .bind("report", head.report())
            .bind("exact", Bound.EXACT.symbol())
            .bind("sure", Table.SURE)
            .map((row, context) -> figure(row))
            .list();
    return new Numbers(
        head.report(), head.file(), head.locality(), head.code(), head.period(), figures);
  }

  private static Numbers head(ResultSet row) throws SQLException {
    return new Numbers(
        row.getLong("id"),
        row.getString("file"),
        row.getString("locality"),
        row.getString("locality_code"),
        Period.parse(row.getString("period")),
        List.of());
  }

  private static Numbers.Figure figure(ResultSet row) throws SQLException {
    return new Numbers.Figure(
        row.getString("name"),
        row.getString("indicator"),
        period(row.getString("period")),
        row.getBigDecimal("value"),
        row.getBigDecimal("denominator"),
        row.getBigDecimal("percent"),
        row.getString("unit"));
  }

  private static @Nullable Period period(@Nullable String iso) {
    return iso == null ? null : Period.parse(iso);
  }
}
