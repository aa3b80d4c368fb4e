package org.baocao.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * A kind of report, as defined in {@code models/forms/<id>/}.
 *
 * @param titles words that the subject of such a report has, each entry one way to say it; {@code
 *     …} parts phrases between which others may stand
 * @param unlike phrases by which a subject is that of another report
 * @param source where the form is laid down
 * @param period that such a report begins with and lies in, null for any
 * @param since first day whose figures follow it, null for any
 * @param until last day whose figures follow it, null for any
 * @param longest time that such a report is about, null for any
 * @param dash the number that a dash alone in a cell stands for, null for none
 * @param appendixWord what it calls its appendices, null where that is {@code Phụ lục}
 * @param required numbers of the appendices that must be there
 */
public record Form(
    String id,
    String title,
    List<String> titles,
    List<String> unlike,
    String source,
    @Nullable Period period,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    java.time.@Nullable Period longest,
    @Nullable BigDecimal dash,
    @Nullable String appendixWord,
    List<String> required,
    List<AppendixForm> appendices,
    Narrative narrative,
    List<Rule> rules) {

  public Form {
    titles = List.copyOf(titles);
    unlike = List.copyOf(unlike);
    required = List.copyOf(required);
    appendices = List.copyOf(appendices);
    rules = List.copyOf(rules);
  }

  /** Whether such reports are about a time like {@code reported}, in force then or not. */
  public boolean spans(Period reported) {
    boolean begins =
        period == null || (period.contains(reported) && period.from().equals(reported.from()));
    // A review of several years is no report of one of them.
    boolean longEnough = !isOfYears() || isOfYears(reported);
    boolean shortEnough = longest == null || reported.to().isBefore(reported.from().plus(longest));
    return begins && longEnough && shortEnough;
  }

  /** Whether such a report is about several years. */
  public boolean isOfYears() {
    return period != null && isOfYears(period);
  }

  private static boolean isOfYears(Period time) {
    return time.to().getYear() > time.from().getYear();
  }

  /** Whether figures up to {@code day} follow this version of the form. */
  public boolean isInForce(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
  }

  /** Whether only reports about some times follow it. */
  public boolean isOfTimes() {
    return period != null || longest != null;
  }

  /** What it knows of texts alone, whatever the appendices that go with them. */
  public Form ofTexts() {
    return new Form(
        id,
        title,
        titles,
        unlike,
        source,
        period,
        since,
        until,
        longest,
        dash,
        appendixWord,
        List.of(),
        List.of(),
        narrative,
        narrative.rules());
  }

  public Optional<AppendixForm> appendix(String number) {
    return appendices.stream().filter(a -> a.number().equals(number)).findFirst();
  }

  /** What its text states. */
  public List<NarrativeIndicator> figures() {
    return narrative.figures();
  }

  public Optional<NarrativeIndicator> figure(String indicator) {
    return figures().stream().filter(f -> f.indicator().equals(indicator)).findFirst();
  }

  /** The row that {@code PL7/6.3.1} names. */
  public Optional<Indicator> row(String name) {
    int slash = name.indexOf('/');
    if (!name.startsWith("PL") || slash < 0) {
      return Optional.empty();
    }
    return appendix(name.substring(2, slash)).flatMap(a -> a.row(name.substring(slash + 1)));
  }
}
