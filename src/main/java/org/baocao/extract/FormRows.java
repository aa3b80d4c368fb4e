package org.baocao.extract;

import java.util.List;
import java.util.Optional;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
import org.baocao.form.Spelling;
import org.baocao.model.Appendix;
import org.jspecify.annotations.Nullable;

/** The appendices of a document, read by no form, held against forms. */
final class FormRows {

  /** So few rows alike may be chance. */
  private static final int FEW = 3;

  /** What the title of an appendix says where its rows do not. */
  private static final double TITLE = 0.5;

  /** What is left of a row that is numbered otherwise: forms share wordings. */
  private static final double OTHER_CODE = 0.97;

  /** A row as written; its wording is taken apart only where no form says just the same. */
  private static final class Row {
    private final String code;
    private final String folded;
    private @Nullable Label label;

    Row(Appendix.Row row) {
      this.code = row.printedCode();
      this.folded = Spelling.folded(row.label());
    }

    double known(FormLabels.Rows form) {
      if (form.knows(code, folded)) {
        return 1;
      }
      return form.knows(folded) || form.knows(label()) ? OTHER_CODE : 0;
    }

    private Label label() {
      Label known = label == null ? Label.of(folded) : label;
      label = known;
      return known;
    }
  }

  private record Sheet(@Nullable String number, Label title, List<Row> rows) {}

  private record Share(double known, int rows, boolean titled) {}

  private final List<Sheet> sheets;
  private final FormLabels labels;

  FormRows(List<Appendix> appendices, FormLabels labels) {
    this.labels = labels;
    this.sheets =
        appendices.stream()
            .map(
                a ->
                    new Sheet(
                        a.number(), Label.of(a.title()), a.rows().stream().map(Row::new).toList()))
            .toList();
  }

  /** 0 to 1: the share of rows that the form knows, more where it knows titles; empty for none. */
  Optional<Double> likeness(Form form) {
    double known = 0;
    long all = 0;
    long titled = 0;
    int counted = 0;
    for (Sheet sheet : sheets) {
      Share share = share(form, sheet);
      // A table without a number is an appendix only where its rows say so.
      if (sheet.number() != null || 2 * share.known() > share.rows()) {
        known += share.known();
        all += share.rows();
        titled += share.titled() ? 1 : 0;
        counted++;
      }
    }
    if (counted == 0) {
      return Optional.empty();
    }
    double rows = known < FEW ? 0 : known / all;
    return Optional.of(rows + (1 - rows) * TITLE * titled / counted);
  }

  /** By the appendix of the same number; if its rows are others, by the one most alike. */
  private Share share(Form form, Sheet sheet) {
    Share best =
        Optional.ofNullable(sheet.number())
            .flatMap(form::appendix)
            .map(appendix -> share(appendix, sheet))
            .orElse(new Share(0, sheet.rows().size(), false));
    if (2 * best.known() > best.rows()) {
      return best;
    }
    for (AppendixForm appendix : form.appendices()) {
      Share share = share(appendix, sheet);
      best = share.known() > best.known() ? share : best;
    }
    return best;
  }

  private Share share(AppendixForm appendix, Sheet sheet) {
    FormLabels.Rows known = labels.of(appendix);
    double rows = sheet.rows().stream().mapToDouble(row -> row.known(known)).sum();
    return new Share(rows, sheet.rows().size(), known.isTitled(sheet.title()));
  }
}
