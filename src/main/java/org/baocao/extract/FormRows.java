package org.baocao.extract;

import java.util.List;
import java.util.Optional;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
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

  private record Row(String code, Label label) {}

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
                        a.number(),
                        Label.of(a.title()),
                        a.rows().stream()
                            .map(row -> new Row(row.printedCode(), Label.of(row.label())))
                            .toList()))
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
    double known = sheet.rows().stream().mapToDouble(row -> known(appendix, row)).sum();
    return new Share(known, sheet.rows().size(), labels.isTitled(appendix, sheet.title()));
  }

  private double known(AppendixForm appendix, Row row) {
    if (labels.knows(appendix, row.code(), row.label())) {
      return 1;
    }
    return labels.knows(appendix, row.label()) ? OTHER_CODE : 0;
  }
}
