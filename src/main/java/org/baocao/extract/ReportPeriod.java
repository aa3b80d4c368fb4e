package org.baocao.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Letterhead;
import org.baocao.model.Paragraph;
import org.baocao.model.Period;
import org.baocao.model.Table;

/**
 * Tells the reporting period: named by the title, else by the opening of the text; cut short where
 * headers or the text say so.
 */
final class ReportPeriod {

  /** Paragraphs before the report's own figures. */
  private static final int OPENING = 15;

  private final PeriodReader periods;
  private final Days days;
  private final Wording wording;

  ReportPeriod(Wording wording) {
    this.periods = new PeriodReader(wording);
    this.days = new Days(wording);
    this.wording = wording;
  }

  Optional<Period> of(Document document, Letterhead letterhead, List<Paragraph> body) {
    Optional<Period> date = Optional.ofNullable(letterhead.date()).map(Period::on);
    return Optional.ofNullable(letterhead.title())
        .map(Spelling::plain)
        .flatMap(title -> of(title, date.or(() -> said(body, date))))
        .or(() -> said(body, date))
        .map(period -> date.map(written -> begun(period, written)).orElse(period))
        .map(period -> isOfYears(period) ? cut(document, period, body) : period);
  }

  /** What the opening of the text says that the report is about. */
  private Optional<Period> said(List<Paragraph> body, Optional<Period> date) {
    return body.stream()
        .limit(OPENING)
        .map(paragraph -> Spelling.plain(paragraph.text()))
        .flatMap(
            plain -> wording.reported().matcher(plain).results().map(m -> plain.substring(m.end())))
        .filter(rest -> days.interval(rest).isPresent() || periods.last(rest).isPresent())
        .flatMap(rest -> of(rest, date).stream())
        .findFirst();
  }

  /** Days of the regime go by the name of their period; all others go by themselves. */
  private Optional<Period> of(String title, Optional<Period> date) {
    Optional<Period> days = this.days.interval(title);
    String rest = days.isPresent() ? this.days.without(title) : title;
    return named(rest, days.or(() -> date))
        .filter(named -> days.isEmpty() || Days.areOf(days.get(), named))
        .map(named -> cut(rest, named))
        .or(() -> days);
  }

  /** What stands before the plans, with the year that may stand behind them only. */
  private Optional<Period> named(String title, Optional<Period> time) {
    return wording
        .plans()
        .matcher(title)
        .results()
        .flatMap(plan -> before(title, plan, time).stream())
        .findFirst()
        .or(() -> periods.named(title))
        .or(() -> time.flatMap(t -> ofYear(title, t)));
  }

  private Optional<Period> before(String title, MatchResult plan, Optional<Period> time) {
    String head = title.substring(0, plan.start());
    return periods
        .named(head)
        .or(
            () ->
                periods
                    .named(title.substring(plan.end()))
                    .map(planned -> ofPlan(head, planned))
                    .orElseGet(() -> time.flatMap(t -> ofYear(head, t))));
  }

  /** Of the plan's year where that leaves time for the plan, or of the year before. */
  private Optional<Period> ofPlan(String head, Period planned) {
    return lately(head, planned.to().getYear())
        .filter(named -> named.to().isBefore(planned.to()))
        .findFirst();
  }

  /** Where the title names no year it is about the last such time that has begun. */
  private Optional<Period> ofYear(String title, Period time) {
    return lately(title, time.to().getYear())
        .filter(named -> !named.from().isAfter(time.to()))
        .findFirst();
  }

  /** What is meant if the title is about a part of this year, and of the one before. */
  private Stream<Period> lately(String title, int year) {
    return Stream.of(year, year - 1)
        .flatMap(y -> periods.named(title + " " + wording.yearWord() + " " + y).stream())
        .filter(named -> !named.contains(Period.year(named.from().getYear())));
  }

  /** Years of which some have not begun when the report is written are those of a programme. */
  private static Period begun(Period period, Period written) {
    int year = written.to().getYear();
    return year < period.from().getYear()
        ? period
        : PeriodReader.until(period, LocalDate.of(year, 12, 31));
  }

  private static boolean isOfYears(Period period) {
    return period.from().getYear() != period.to().getYear();
  }

  /** The regime's own cut-off in the last month makes no other period. */
  private Period cut(String title, Period named) {
    return days.cutoff(title, named)
        .filter(day -> isOfYears(named) || day.isBefore(named.to().withDayOfMonth(1)))
        .map(day -> PeriodReader.until(named, day))
        .orElse(named);
  }

  private Period cut(Document document, Period period, List<Paragraph> body) {
    Period lastYear = Period.year(period.to().getYear());
    Stream<String> headers = document.tables().flatMap(ReportPeriod::headers);
    Stream<String> texts =
        body.stream()
            .map(Paragraph::text)
            .filter(text -> wording.cutoffInText().matcher(Spelling.plain(text)).find());
    Optional<LocalDate> day =
        Stream.concat(headers, texts)
            .map(Spelling::plain)
            .filter(plain -> plain.contains(Integer.toString(period.to().getYear())))
            .flatMap(plain -> days.cutoff(plain, lastYear).stream())
            .findFirst();
    return day.map(d -> PeriodReader.until(period, d)).orElse(period);
  }

  private static Stream<String> headers(Table table) {
    return table.cells().stream().filter(c -> c.row() < table.headerRows()).map(Cell::line);
  }
}
