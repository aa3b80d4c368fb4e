package org.baocao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
import org.baocao.model.Appendix;
import org.baocao.model.Document;

/**
 * Aligns the pieces of an appendix that is split over several tables as one: of rows in the same
 * words, which is meant may be told only by what stands in the other pieces.
 */
final class SplitAppendices {

  private final FormLabels labels;

  SplitAppendices(FormLabels labels) {
    this.labels = labels;
  }

  List<Appendix> aligned(Document document, List<Appendix> appendices, Form form) {
    List<Appendix> aligned = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= appendices.size(); i++) {
      String number = appendices.get(from).number();
      if (i == appendices.size() || number == null || !number.equals(appendices.get(i).number())) {
        List<Appendix> pieces = appendices.subList(from, i);
        Optional<AppendixForm> known =
            number == null || pieces.size() == 1 ? Optional.empty() : form.appendix(number);
        aligned.addAll(known.map(f -> together(document, pieces, f)).orElse(pieces));
        from = i;
      }
    }
    return aligned;
  }

  /** Tables that all have the same rows, one a year, are no pieces: together fewer are known. */
  private List<Appendix> together(Document document, List<Appendix> pieces, AppendixForm form) {
    List<BodyRows.Written> written = new ArrayList<>();
    for (Appendix piece : pieces) {
      written.addAll(BodyRows.of(document.table(piece.table()), piece.columns()));
    }
    List<Appendix.Row> rows = RowAlignment.align(written, form, labels);
    long before = pieces.stream().mapToLong(piece -> known(piece.rows())).sum();
    if (known(rows) < before) {
      return pieces;
    }
    List<Appendix> aligned = new ArrayList<>();
    int at = 0;
    for (Appendix piece : pieces) {
      int end = at + piece.rows().size();
      aligned.add(
          new Appendix(
              piece.number(),
              piece.word(),
              piece.title(),
              piece.table(),
              piece.heading(),
              rows.subList(at, end),
              piece.columns()));
      at = end;
    }
    return aligned;
  }

  private static long known(List<Appendix.Row> rows) {
    return rows.stream().filter(row -> row.code() != null).count();
  }
}
