package org.baocao.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
import org.baocao.form.Indicator;
import org.baocao.form.Spelling;

/** The wordings of all forms' rows and appendices, folded once for all reports. */
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
   * @param title of the appendix
   * @param exact which row is worded so, folded; -1 where several are
   * @param coded the codes and wordings of rows together, folded
   */
  record Rows(
      Label title, List<List<Label>> wordings, Map<String, Integer> exact, Set<String> coded) {

    /** From here on two wordings are taken for the same. */
    private static final double ALIKE = 0.7;

    private static final int SEVERAL = -1;

    static Rows of(AppendixForm appendix) {
      Map<String, Integer> exact = new HashMap<>();
      Set<String> coded = new HashSet<>();
      for (int row = 0; row < appendix.rows().size(); row++) {
        for (String wording : wordings(appendix.rows().get(row))) {
          String folded = Spelling.folded(wording);
          exact.merge(folded, row, (a, b) -> a.equals(b) ? a : SEVERAL);
          coded.add(coded(appendix.rows().get(row).printedCode(), folded));
        }
      }
      return new Rows(
          Label.of(appendix.title()),
          appendix.rows().stream()
              .map(row -> wordings(row).stream().map(Label::of).toList())
              .toList(),
          exact,
          coded);
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

    /** Whether a row has just these words and this code. */
    boolean knows(String code, String folded) {
      return coded.contains(coded(code, folded));
    }

    private static String coded(String code, String folded) {
      return code + "\t" + folded;
    }

    /** Whether a row is worded about so. */
    boolean knows(Label label) {
      return IntStream.range(0, wordings.size()).anyMatch(row -> likeness(row, label) > ALIKE);
    }

    boolean isTitled(Label other) {
      return other.likeness(title) > ALIKE;
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
