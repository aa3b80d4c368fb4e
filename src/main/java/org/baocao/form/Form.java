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
 * @param titles words that the subject of such a report has, each entry one way to say it
 * @param source where the form is laid down
 * @param period that such a report begins with and lies in, null for any
 * @param since first day whose figures follow it, null for any
 * @param longest time that such a report is about, null for any
 * @param dash the number that a dash alone in a cell stands for, null for none
 * @param required numbers of the appendices that must be there
 */
public record Form(
    String id,
    String title,
    List<String> titles,
    String source,
    @Nullable Period period,
    @Nullable LocalDate since,
    java.time.@Nullable Period longest,
    @Nullable BigDecimal dash,
    List<String> required,
    List<AppendixForm> appendices,
    List<NarrativeIndicator> figures,
    List<Rule> rules) {

  public Form {
    titles = List.copyOf(titles);
    required = List.copyOf(required);
    appendices = List.copyOf(appendices);
    figures = List.copyOf(figures);
    rules = List.copyOf(rules);
  }

  /** Whether a report about {@code reported} can follow this form. */
  public boolean covers(@Nullable Period reported) {
    if (reported == null) {
      return true;
    }
    boolean begins =
        period == null || (period.contains(reported) && period.from().equals(reported.from()));
    boolean inForce = since == null || !reported.to().isBefore(since);
    boolean shortEnough = longest == null || reported.to().isBefore(reported.from().plus(longest));
    return begins && inForce && shortEnough;
  }

  public Optional<AppendixForm> appendix(String number) {
    return appendices.stream().filter(a -> a.number().equals(number)).findFirst();
  }

  public Optional<NarrativeIndicator> figure(String indicator) {
    return figures.stream().filter(f -> f.indicator().equals(indicator)).findFirst();
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
