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

  /** What is left of a title without the time by which its form is told. */
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
    FormRows rows = new FormRows(traits.appendices(), labels);
    LocalDate day = traits.period() == null ? traits.letterhead().date() : traits.period().to();
    Optional<Period> years = years(traits.appendices());
    return forms.stream()
        .filter(form -> (day == null || form.isInForce(day)) == inForce)
        .filter(
            form ->
                traits.period() == null
                    || form.spans(traits.period())
                    || years.filter(form::spans).isPresent())
        .map(form -> new Recognised(form, score(form, traits, rows)))
        .filter(recognised -> recognised.score() >= least)
        .max(Comparator.comparingDouble(Recognised::score));
  }

  /** 0 to 1; a title alone can be enough, and so can the appendices. */
  double score(Form form, Traits traits) {
    return score(form, traits, new FormRows(traits.appendices(), labels));
  }

  private double score(Form form, Traits traits, FormRows rows) {
    boolean timeless = traits.period() == null && form.isOfTimes();
    double title = titles.score(form, traits.letterhead()) * (timeless ? TIMELESS : 1);
    return rows.likeness(form)
        .map(found -> Math.max((title + found) / 2, APPENDICES * found))
        .orElse(TITLE * title);
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
