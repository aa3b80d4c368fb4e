package org.baocao.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import org.baocao.form.LocalityKinds;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Appendix;
import org.baocao.model.Filing;
import org.baocao.model.Letterhead;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.jspecify.annotations.Nullable;

/** Reads from a file, understood by itself, which case it belongs to. */
final class FilingExtractor {

  private static final int HEAD_BLOCKS = 12;

  /** What only names a kind of document is too little of a report. */
  private static final int FORMAL_PARTS = 3;

  private final Wording wording;
  private final PeriodReader periods;
  private final AgencyReader agencies;

  FilingExtractor(Wording wording) {
    this.wording = wording;
    this.periods = new PeriodReader(wording);
    this.agencies = new AgencyReader(wording.letterhead(), new LocalityKinds(wording.letterhead()));
  }

  private record Stamp(
      @Nullable String number,
      @Nullable String symbol,
      @Nullable LocalDate date,
      @Nullable String locality) {}

  Filing filing(Report report, @Nullable String folder) {
    Letterhead head = report.letterhead();
    Filing.Role role = role(report);
    Stamp own = new Stamp(head.number(), head.symbol(), head.date(), head.locality());
    Stamp stamp = role == Filing.Role.APPENDIX ? stamp(report).orElse(own) : own;
    return new Filing(
        role,
        report.document().source().file(),
        folder,
        null,
        stamp.locality() == null ? head.locality() : stamp.locality(),
        stamp.number(),
        stamp.symbol(),
        stamp.date(),
        head.title(),
        role == Filing.Role.APPENDIX ? titled(report) : report.period(),
        years(report),
        report.form(),
        report.appendices().stream()
            .map(Appendix::number)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private static Filing.Role role(Report report) {
    if (report.letterhead().kind() != null) {
      boolean whole = CaseOrder.formalParts(report) >= FORMAL_PARTS;
      return whole ? Filing.Role.REPORT : Filing.Role.OTHER;
    }
    boolean tables = !report.appendices().isEmpty() && report.sections().isEmpty();
    return tables ? Filing.Role.APPENDIX : Filing.Role.OTHER;
  }

  /** {@code (Kèm theo Báo cáo số 12/BC-UBND ngày 03/4/2025 của UBND xã Tịnh Long)}. */
  private Optional<Stamp> stamp(Report report) {
    var blocks = report.document().blocks();
    return Line.of(blocks.subList(0, Math.min(HEAD_BLOCKS, blocks.size())), "").stream()
        .map(this::stamp)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Stamp> stamp(Line line) {
    Matcher said = wording.letterhead().enclosed().matcher(line.plain());
    if (!said.find()) {
      return Optional.empty();
    }
    String symbol = line.text().substring(said.start("symbol"), said.end("symbol"));
    return Optional.of(new Stamp(said.group("number"), symbol, date(said), locality(line, said)));
  }

  private @Nullable String locality(Line line, Matcher said) {
    if (said.group("issuer") == null) {
      return null;
    }
    String issuer = line.text().substring(said.start("issuer"), said.end("issuer"));
    return agencies.read(List.of(issuer)).map(AgencyName::locality).orElse(null);
  }

  private static @Nullable LocalDate date(Matcher said) {
    if (said.group("day") == null) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(said.group("year")),
          Integer.parseInt(said.group("month")),
          Integer.parseInt(said.group("day")));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private @Nullable Period titled(Report report) {
    return report.appendices().stream()
        .map(Appendix::title)
        .map(Spelling::plain)
        .map(periods::read)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Period years(Report report) {
    return report.appendices().stream()
        .flatMap(appendix -> appendix.columns().stream())
        .map(Appendix.Column::period)
        .filter(Objects::nonNull)
        .reduce(FilingExtractor::both)
        .orElse(null);
  }

  private static Period both(Period one, Period other) {
    LocalDate from = one.from().isBefore(other.from()) ? one.from() : other.from();
    LocalDate to = one.to().isAfter(other.to()) ? one.to() : other.to();
    return Period.between(from, to);
  }
}
