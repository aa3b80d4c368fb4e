package org.baocao.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baocao.extract.BodyRows.Written;
import org.baocao.form.AppendixForm;
import org.baocao.form.Indicator;
import org.baocao.form.Spelling;
import org.baocao.model.Appendix.Row;
import org.jspecify.annotations.Nullable;

/**
 * Lays the rows of a table beside the rows of its form, by code and wording together and in order
 * (Needleman and Wunsch's global alignment), so that one bad row does not shift the rest. What is
 * left over then may stand in another order.
 */
final class RowAlignment {

  /** Below this, two rows are not the same. */
  private static final double SAME = 0.55;

  /** Below this, two rows out of order are not the same. */
  private static final double SURE = 0.74;

  /** Below this, not even the same code makes two rows the same. */
  private static final double LEAST = 0.3;

  /** What is left of a wording's likeness where the codes differ: rows get renumbered. */
  private static final double OTHER_CODE = 0.75;

  /** Of rows in the same words, those with the right neighbours are meant. */
  private static final double NEIGHBOURS = 0.01;

  private static final int NONE = -1;

  private final List<Written> rows;
  private final List<Indicator> form;
  private final FormLabels.Rows labels;
  private final double[][] scores;

  /** The row of the form that each row is, or {@link #NONE}. */
  private final int[] found;

  private RowAlignment(List<Written> rows, List<Indicator> form, FormLabels.Rows labels) {
    this.rows = rows;
    this.form = form;
    this.labels = labels;
    this.scores = new double[rows.size()][form.size()];
    this.found = new int[rows.size()];
    Arrays.fill(found, NONE);
  }

  static List<Row> align(List<Written> rows, AppendixForm form, FormLabels labels) {
    RowAlignment printed = new RowAlignment(rows, form.rows(), labels.of(form)).laid();
    List<Written> renumbered = Renumbered.of(rows, printed.sure());
    return renumbered.equals(rows)
        ? printed.aligned()
        : new RowAlignment(renumbered, form.rows(), labels.of(form)).laid().aligned();
  }

  private RowAlignment laid() {
    score();
    inOrder();
    outOfOrder();
    return this;
  }

  /** The form's number for each row that surely is one of its rows. */
  private List<String> sure() {
    List<String> sure = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      boolean known = found[i] != NONE && scores[i][found[i]] >= SURE;
      sure.add(known ? form.get(found[i]).printedCode() : "");
    }
    return sure;
  }

  private List<Row> aligned() {
    List<Row> aligned = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      Row row = rows.get(i).row();
      String code = found[i] == NONE ? null : form.get(found[i]).code();
      aligned.add(new Row(row.row(), code, row.printedCode(), row.label()));
    }
    return aligned;
  }

  /** Rows in the form's own words are found at once; only the others are compared. */
  private void score() {
    @Nullable Integer[] said = said();
    boolean[] taken = new boolean[form.size()];
    for (Integer j : said) {
      if (j != null) {
        taken[j] = true;
      }
    }
    for (int i = 0; i < said.length; i++) {
      Integer exact = said[i];
      if (exact != null) {
        scores[i][exact] = 1;
        continue;
      }
      Written row = rows.get(i);
      Label label = Label.of(row.label());
      Label bare = Label.of(Label.withoutBrackets(row.label()));
      Optional<Label> longer = row.longer().map(Label::of);
      for (int j = 0; j < taken.length; j++) {
        if (!taken[j]) {
          double wording = Math.max(labels.likeness(j, label), labels.likeness(j, bare));
          int at = j;
          double whole = longer.map(l -> labels.likeness(at, l)).orElse(0.0);
          scores[i][j] = score(Math.max(wording, whole), row.code(), form.get(j).printedCode());
        }
      }
    }
  }

  /** By row, which row of the form is the only one of its wording, where one row alone says it. */
  private @Nullable Integer[] said() {
    @Nullable Integer[] said = new Integer[rows.size()];
    Map<Integer, Integer> by = new HashMap<>();
    for (int i = 0; i < said.length; i++) {
      int only = only(rows.get(i).label());
      if (only != NONE) {
        Integer other = by.putIfAbsent(only, i);
        said[i] = other == null ? only : null;
        if (other != null) {
          said[other] = null;
        }
      }
    }
    return said;
  }

  private int only(String label) {
    int only = labels.only(Spelling.folded(label));
    return only != NONE ? only : labels.only(Spelling.folded(Label.withoutBrackets(label)));
  }

  /** The cubes of scores: two rows half alike weigh less than one that is the same. */
  private void inOrder() {
    double[][] best = new double[rows.size() + 1][form.size() + 1];
    for (int i = 1; i <= rows.size(); i++) {
      for (int j = 1; j <= form.size(); j++) {
        double both = best[i - 1][j - 1] + weight(i - 1, j - 1);
        best[i][j] = Math.max(both, Math.max(best[i - 1][j], best[i][j - 1]));
      }
    }
    int i = rows.size();
    int j = form.size();
    while (i > 0 && j > 0) {
      double weight = weight(i - 1, j - 1);
      if (weight > 0 && best[i][j] == best[i - 1][j - 1] + weight) {
        found[--i] = --j;
      } else if (best[i][j] == best[i - 1][j]) {
        i--;
      } else {
        j--;
      }
    }
  }

  private double weight(int i, int j) {
    double score = scores[i][j];
    if (score < SAME) {
      return 0;
    }
    double above = i > 0 && j > 0 ? scores[i - 1][j - 1] : 0;
    double below = i + 1 < rows.size() && j + 1 < form.size() ? scores[i + 1][j + 1] : 0;
    return score * score * score + NEIGHBOURS * (above + below);
  }

  private void outOfOrder() {
    boolean[] taken = new boolean[form.size()];
    Arrays.stream(found).filter(j -> j != NONE).forEach(j -> taken[j] = true);
    for (int i = 0; i < found.length; i++) {
      for (int j = 0; j < taken.length; j++) {
        if (found[i] == NONE && !taken[j] && scores[i][j] >= SURE) {
          found[i] = j;
          taken[j] = true;
        }
      }
    }
  }

  /** 0 to 1; the same code helps, another one speaks against it, a missing one says nothing. */
  private static double score(double wording, RowCode code, String asked) {
    if (wording < LEAST) {
      return 0;
    }
    if (code.printed().isEmpty() != asked.isEmpty()) {
      return wording;
    }
    return code.meant().contains(asked) ? (2 * wording + 1) / 3 : OTHER_CODE * wording;
  }
}
