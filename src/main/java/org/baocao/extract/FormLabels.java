package org.baocao.extract;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
import org.baocao.form.Indicator;
import org.baocao.form.Spelling;

/** The wordings of all forms' rows, folded once for all reports. */
final class FormLabels {

  private final IdentityHashMap<AppendixForm, Rows> appendices = new IdentityHashMap<>();

  FormLabels(List<Form> forms) {
    for (Form form : forms) {
      form.appendices().forEach(appendix -> appendices.put(appendix, Rows.of(appendix)));
    }
  }

  Rows of(AppendixForm appendix) {
    Rows known = appendices.get(appendix);
    return known == null ? Rows.of(appendix) : known;
  }

  /**
   * The rows of one appendix, by their rank in it.
   *
   * @param exact which row is worded so, folded; -1 where several are
   */
  record Rows(List<List<Label>> wordings, Map<String, Integer> exact) {

    private static final int SEVERAL = -1;

    static Rows of(AppendixForm appendix) {
      Map<String, Integer> exact = new HashMap<>();
      for (int row = 0; row < appendix.rows().size(); row++) {
        for (String wording : wordings(appendix.rows().get(row))) {
          exact.merge(Spelling.folded(wording), row, (a, b) -> a.equals(b) ? a : SEVERAL);
        }
      }
      return new Rows(
          appendix.rows().stream()
              .map(row -> wordings(row).stream().map(Label::of).toList())
              .toList(),
          exact);
    }

    private static List<String> wordings(Indicator row) {
      return row.wordings().stream()
          .flatMap(wording -> Stream.of(wording, Label.withoutBrackets(wording)))
          .distinct()
          .toList();
    }

    boolean knows(String folded) {
      return exact.containsKey(folded);
    }

    /** The only row that is worded so, -1 for none or several. */
    int only(String folded) {
      return exact.getOrDefault(folded, SEVERAL);
    }

    /** How alike {@code label} is to the wording of a row that is nearest to it. */
    double likeness(int row, Label label) {
      double likeness = 0;
      for (Label wording : wordings.get(row)) {
        likeness = Math.max(likeness, label.likeness(wording));
      }
      return likeness;
    }
  }
}
