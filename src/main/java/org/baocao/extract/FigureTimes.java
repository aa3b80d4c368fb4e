package org.baocao.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.baocao.extract.NarrativeExtractor.Times;
import org.baocao.form.Phrasing;
import org.baocao.form.Spelling;
import org.baocao.form.TimeWords;
import org.baocao.form.Wording;
import org.baocao.model.Period;

/** Tells the time that a figure is about by the words before it. */
final class FigureTimes {

  private final TimeWords words;
  private final PeriodReader periods;
  private final Days days;

  FigureTimes(Wording wording) {
    this.words = wording.figures().times();
    this.periods = new PeriodReader(wording);
    this.days = new Days(wording);
  }

  /**
   * The report's own times; or the days, the time since New Year or the named time that the words
   * before the figure tell.
   *
   * @param plain the text in plain spelling
   * @param marked the same with its figures masked
   */
  Times times(String text, String plain, String marked, int figure, Times report) {
    Period whole = report.period();
    if (whole == null) {
      return report;
    }
    Optional<MatchResult> cumulative = cumulative(plain, marked, figure);
    if (cumulative.filter(found -> isOf(found, whole)).isPresent()) {
      return sinceNewYear(whole, report);
    }
    return days(plain, marked, figure)
        .map(interval -> within(interval, whole, report))
        .orElseGet(() -> named(text, figure, whole, report));
  }

  /** Whether a figure runs from a day that is not told, in a report about one year or less. */
  boolean isUnknown(String plain, String marked, int figure, Times report) {
    Period whole = report.period();
    return whole != null
        && whole.from().getYear() == whole.to().getYear()
        && cumulative(plain, marked, figure)
            .filter(found -> found.group("term") != null)
            .isPresent();
  }

  /** The cumulative words that still hold for the figure. */
  private Optional<MatchResult> cumulative(String plain, String marked, int figure) {
    int begin = Clauses.sentenceStart(plain, figure);
    Matcher matcher =
        words.cumulative().matcher(plain).useTransparentBounds(true).region(begin, figure);
    MatchResult last = null;
    while (matcher.find()) {
      last = matcher.toMatchResult();
    }
    return Optional.ofNullable(last).filter(found -> reaches(found, marked, begin, figure));
  }

  /**
   * Up to the end of the sentence that they open; of one that is about another time, the words up
   * to the next mark, or right before a figure that figure alone.
   */
  private boolean reaches(MatchResult found, String marked, int begin, int figure) {
    String between = marked.substring(found.end(), figure);
    if (words.back().matcher(between).find() || closes(between)) {
      return false;
    }
    boolean opens = marked.substring(begin, found.start()).indexOf(Phrasing.FIGURE) < 0;
    int next = between.indexOf(Phrasing.FIGURE);
    return opens
        || next < 0
        || (between.indexOf(';') < 0
            && !words.leading().matcher(between.substring(0, next)).matches());
  }

  /** Whether a bracket ends that has not begun within. */
  private static boolean closes(String between) {
    int open = 0;
    for (int i = 0; i < between.length() && open >= 0; i++) {
      char c = between.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return open < 0;
  }

  private static boolean isOf(MatchResult cumulative, Period whole) {
    String year = cumulative.group("year");
    return cumulative.group("term") == null
        && (year == null || Integer.parseInt(year) == whole.to().getYear());
  }

  private static Times sinceNewYear(Period whole, Times report) {
    Period since = Period.whole(LocalDate.of(whole.to().getYear(), 1, 1), whole.to());
    boolean own = since.from().isAfter(whole.from()) || Days.areOf(since, whole);
    return own ? report : new Times(since, report.point());
  }

  /** Days before the first figure of a paragraph hold for all of it, others for their sentence. */
  private Optional<Period> days(String plain, String marked, int figure) {
    Days.Span last = days.last(plain, figure).orElse(null);
    if (last == null || words.back().matcher(marked.substring(last.end(), figure)).find()) {
      return Optional.empty();
    }
    int begin = Clauses.sentenceStart(plain, figure);
    boolean opens = marked.substring(0, last.start()).indexOf(Phrasing.FIGURE) < 0;
    boolean back = words.first().matcher(plain.substring(begin, figure)).lookingAt();
    return last.start() >= begin || (opens && !back)
        ? Optional.of(last.period())
        : Optional.empty();
  }

  private static Times within(Period interval, Period whole, Times report) {
    if (Days.areOf(interval, whole) || Days.nearlyAll(interval, whole)) {
      return report;
    }
    boolean now = !interval.to().plusDays(Days.SHIFT).isBefore(whole.to());
    return new Times(interval, now ? report.point() : interval);
  }

  /**
   * The one that the sentence names before the figure: a shorter one, or another that opens the
   * sentence; elsewhere it may be that of a plan.
   */
  private Times named(String text, int figure, Period whole, Times report) {
    String sentence = Clauses.sentence(text, figure);
    Period named = periods.last(sentence).orElse(null);
    if (named == null || named.contains(whole)) {
      return report;
    }
    boolean own =
        whole.contains(named) || words.first().matcher(Spelling.plain(sentence)).lookingAt();
    return own ? new Times(named, named) : report;
  }
}
