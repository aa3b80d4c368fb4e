package org.baocao.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.model.Appendix;
import org.baocao.model.Letterhead;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/** Tells which form a report follows, by its title, its appendices' titles and rows together. */
final class FormRecognition {

  /** What a title can say alone, and what appendices can. */
  private static final double TITLE = 0.8;

  private static final double APPENDICES = 0.9;

  /** What is left where the time is not named by which a form is told. */
  private static final double TIMELESS = 0.75;

  /** Columns of so many years make a review of years, whatever its title names. */
  private static final int YEARS = 3;

  private final List<Form> forms;
  private final FormLabels labels;
  private final FormTitles titles;
  private final double least;

  FormRecognition(Forms forms, FormLabels labels) {
    this.forms = forms.all();
    this.labels = labels;
    this.titles = new FormTitles(forms.all(), forms.wording());
    this.least = forms.wording().recognition().least().doubleValue();
  }

  /** What a document shows of its form; {@code appendices} are those read by no form. */
  record Traits(Letterhead letterhead, @Nullable Period period, List<Appendix> appendices) {}

  /** A form, and how surely a document follows it. */
  record Recognised(Form form, double score) {}

  /** The form in force for the document's time that it is most like, if it is enough so. */
  Optional<Recognised> recognise(Traits traits) {
    return best(traits, true);
  }

  /** The form that the document would follow if that were in force for its time. */
  Optional<Form> lapsed(Traits traits) {
    return best(traits, false).map(Recognised::form);
  }

  private Optional<Recognised> best(Traits traits, boolean inForce) {
    Seen seen = seen(traits);
    Period period = traits.period();
    LocalDate day = period == null ? traits.letterhead().date() : period.to();
    return forms.stream()
        .filter(form -> (day == null || form.isInForce(day)) == inForce)
        .filter(form -> isOfTheTime(form, period, seen.years()))
        .map(form -> new Recognised(form, score(form, seen)))
        .filter(recognised -> recognised.score() >= least)
        .max(Comparator.comparingDouble(Recognised::score));
  }

  private static boolean isOfTheTime(Form form, @Nullable Period period, Optional<Period> years) {
    boolean named = period == null ? years.isEmpty() : form.spans(period);
    return named || years.filter(form::spans).isPresent();
  }

  /** 0 to 1; a title alone can be enough, and so can the appendices. */
  double score(Form form, Traits traits) {
    return score(form, seen(traits));
  }

  private record Seen(Traits traits, FormRows rows, Optional<Period> years) {}

  private Seen seen(Traits traits) {
    return new Seen(traits, new FormRows(traits.appendices(), labels), years(traits.appendices()));
  }

  private double score(Form form, Seen seen) {
    boolean timed = seen.traits().period() != null || seen.years().isPresent();
    double title = titles.score(form, seen.traits().letterhead());
    double said = timed || !form.isOfTimes() ? title : TIMELESS * title;
    double time = timed || !form.isOfYears() ? 1 : TIMELESS;
    return seen.rows()
        .likeness(form)
        .map(rows -> Math.max((said + time * rows) / 2, APPENDICES * time * rows))
        .orElse(TITLE * said);
  }

  /** The years that the columns of the appendices name, where they are many. */
  private static Optional<Period> years(List<Appendix> appendices) {
    List<Period> named =
        appendices.stream()
            .flatMap(appendix -> appendix.columns().stream())
            .map(Appendix.Column::period)
            .filter(Objects::nonNull)
            .filter(period -> period.from().getYear() == period.to().getYear())
            .distinct()
            .toList();
    long years = named.stream().map(period -> period.from().getYear()).distinct().count();
    return years < YEARS
        ? Optional.empty()
        : Optional.of(
            Period.between(
                named.stream().map(Period::from).min(Comparator.naturalOrder()).orElseThrow(),
                named.stream().map(Period::to).max(Comparator.naturalOrder()).orElseThrow()));
  }
}
