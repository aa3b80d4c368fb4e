package org.baocao.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
import org.baocao.form.Spelling;
import org.baocao.model.Appendix;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/** Tells which form a report follows, by its title and the rows of its appendices together. */
final class FormRecognition {

  /** Below this a report follows no known form. */
  private static final double ENOUGH = 0.5;

  /** Above this two rows are the same. */
  private static final double ALIKE = 0.7;

  private final List<Form> forms;
  private final FormLabels labels;

  FormRecognition(List<Form> forms, FormLabels labels) {
    this.forms = forms;
    this.labels = labels;
  }

  /** The rows of an appendix, folded; labels of those that no form says in these words. */
  private record Worded(@Nullable String number, List<String> rows, Map<String, Label> labels) {
    static Worded of(Appendix appendix) {
      return new Worded(
          appendix.number(),
          appendix.rows().stream().map(row -> Spelling.folded(row.label())).toList(),
          new HashMap<>());
    }

    boolean isIn(FormLabels.Rows form, String row) {
      if (form.knows(row)) {
        return true;
      }
      Label label = labels.computeIfAbsent(row, Label::of);
      return IntStream.range(0, form.wordings().size())
          .anyMatch(r -> form.likeness(r, label) > ALIKE);
    }
  }

  private record Scored(Form form, double score) {}

  Optional<Form> recognise(
      @Nullable String title, @Nullable Period period, List<Appendix> appendices) {
    List<Worded> worded = appendices.stream().map(Worded::of).toList();
    return forms.stream()
        .filter(form -> form.covers(period))
        .map(form -> new Scored(form, score(form, title, worded)))
        .filter(scored -> scored.score() >= ENOUGH)
        .max(Comparator.comparingDouble(Scored::score))
        .map(Scored::form);
  }

  /** 0 to 1; a title alone can be enough, and so can the appendices. */
  private double score(Form form, @Nullable String title, List<Worded> appendices) {
    double byTitle =
        title == null
            ? 0
            : form.titles().stream().mapToDouble(t -> within(t, title)).max().orElse(0);
    double byAppendices = appendices.stream().mapToDouble(a -> score(form, a)).average().orElse(0);
    return appendices.isEmpty()
        ? 0.8 * byTitle
        : Math.max((byTitle + byAppendices) / 2, 0.9 * byAppendices);
  }

  /** How much of the words of {@code known} stand in {@code title}. */
  private static double within(String known, String title) {
    List<String> words = List.of(Spelling.folded(title).split(" "));
    List<String> wanted = List.of(Spelling.folded(known).split(" "));
    return (double) wanted.stream().filter(words::contains).count() / wanted.size();
  }

  /** By the appendix of the same number; if its rows are others, by the one most alike. */
  private double score(Form form, Worded appendix) {
    String number = appendix.number();
    double named =
        number == null ? 0 : form.appendix(number).map(a -> rows(a, appendix)).orElse(0.0);
    return named > ENOUGH
        ? named
        : form.appendices().stream().mapToDouble(a -> rows(a, appendix)).max().orElse(0);
  }

  private double rows(AppendixForm form, Worded appendix) {
    FormLabels.Rows known = labels.of(form);
    long alike = appendix.rows().stream().filter(row -> appendix.isIn(known, row)).count();
    return appendix.rows().isEmpty() ? 0 : (double) alike / appendix.rows().size();
  }
}
