package org.baocao.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baocao.model.Assumption;
import org.baocao.model.Finding;
import org.baocao.model.Letterhead;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Severity;
import org.baocao.model.Source;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Writes a review's rows, within the caller's transaction. */
final class ReviewRows {

  private static final String REPORT =
      """
      INSERT INTO report (sha256, file, original, media_type, form, agency, locality, locality_code,
        number, symbol, issued_on, period, period_to, title, errors, warnings, notes, received_at)
      VALUES (:sha256, :file, :original, :mediaType, :form, :agency, :locality, :code,
        :number, :symbol, :issuedOn, :period, :periodTo, :title, :errors, :warnings, :notes, :receivedAt)
      ON CONFLICT (sha256) DO NOTHING
      RETURNING id
      """;

  private static final String REVISED =
      """
      UPDATE report SET form = :form, agency = :agency, locality = :locality,
        locality_code = :code, number = :number, symbol = :symbol, issued_on = :issuedOn,
        period = :period, period_to = :periodTo, title = :title, errors = :errors,
        warnings = :warnings, notes = :notes
      WHERE id = :id
      """;

  private static final String OBSERVATION =
      """
      INSERT INTO observation (report_id, name, indicator, label, period, value, denominator, percent,
        bound, unit, section, page, quote, confidence, assumed)
      VALUES (:report, :name, :indicator, :label, :period, :value, :denominator, :percent,
        :bound, :unit, :section, :page, :quote, :confidence, :assumed)
      """;

  private static final String FINDING =
      """
      INSERT INTO finding (report_id, position, check_id, severity, message_vi, message_en, section)
      VALUES (:report, :position, :check, :severity, :vi, :en, :section)
      """;

  private final Handle handle;
  private final RecentReviews recent;

  ReviewRows(Handle handle, RecentReviews recent) {
    this.handle = handle;
    this.recent = recent;
  }

  /** The new report's id; empty where its bytes are there already, and then nothing is written. */
  Optional<Long> insert(Review review, String original, Instant receivedAt) throws IOException {
    Optional<Long> id = insertReport(review, original, receivedAt);
    if (id.isPresent()) {
      insertReview(id.get(), review);
    }
    return id;
  }

  /** Puts another review in the place of a report's; the file and when it came stay. */
  void revise(long id, Review review) throws IOException {
    for (String table : List.of("review", "observation", "finding")) {
      handle.execute("DELETE FROM " + table + " WHERE report_id = ?", id);
    }
    bind(handle.createUpdate(REVISED), review).bind("id", id).execute();
    insertReview(id, review);
  }

  private void insertReview(long id, Review review) throws IOException {
    handle
        .createUpdate("INSERT INTO review (report_id, json) VALUES (:report, :json)")
        .bind("report", id)
        .bind("json", recent.write(id, review))
        .execute();
    insertObservations(id, review.report().observations());
    insertFindings(id, review.findings());
  }

  private Optional<Long> insertReport(Review review, String original, Instant receivedAt) {
    Source source = review.report().document().source();
    return bind(handle.createQuery(REPORT), review)
        .bind("sha256", source.sha256())
        .bind("file", source.file())
        .bind("original", original)
        .bind("mediaType", source.mediaType())
        .bind("receivedAt", receivedAt.toString())
        .mapTo(Long.class)
        .findOne();
  }

  /** What stands in the report and is known of it. */
  private static <S extends SqlStatement<S>> S bind(S statement, Review review) {
    Report report = review.report();
    Letterhead head = report.letterhead();
    return statement
        .bind("form", report.form())
        .bind("agency", head.agency())
        .bind("locality", head.locality())
        .bind("code", head.localityCode())
        .bind("number", head.number())
        .bind("symbol", head.symbol())
        .bind("issuedOn", head.date() == null ? null : head.date().toString())
        .bind("period", iso(report.period()))
        .bind("periodTo", report.period() == null ? null : report.period().to().toString())
        .bind("title", head.title())
        .bind("errors", review.count(Severity.ERROR))
        .bind("warnings", review.count(Severity.WARNING))
        .bind("notes", review.count(Severity.NOTE));
  }

  private void insertObservations(long report, List<Observation> observations) {
    PreparedBatch batch = handle.prepareBatch(OBSERVATION);
    for (Observation observation : observations) {
      batch
          .bind("report", report)
          .bind("name", observation.id())
          .bind("indicator", observation.indicator())
          .bind("label", observation.label())
          .bind("period", iso(observation.period()))
          .bind("value", observation.value())
          .bind("denominator", observation.of())
          .bind("percent", observation.percent())
          .bind("bound", observation.bound().symbol())
          .bind("unit", observation.unit())
          .bind("section", observation.evidence().section())
          .bind("page", observation.evidence().place().page())
          .bind("quote", observation.evidence().quote())
          .bind("confidence", observation.confidence())
          .bind("assumed", name(observation.assumed()))
          .add();
    }
    batch.execute();
  }

  private void insertFindings(long report, List<Finding> findings) {
    PreparedBatch batch = handle.prepareBatch(FINDING);
    for (int position = 0; position < findings.size(); position++) {
      Finding finding = findings.get(position);
      batch
          .bind("report", report)
          .bind("position", position)
          .bind("check", finding.check())
          .bind("severity", finding.severity().id())
          .bind("vi", finding.message().vi())
          .bind("en", finding.message().en())
          .bind("section", finding.evidence().get(0).section())
          .add();
    }
    batch.execute();
  }

  private static @Nullable String name(@Nullable Assumption assumed) {
    return assumed == null ? null : assumed.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String iso(@Nullable Period period) {
    return period == null ? null : period.iso();
  }
}
