package org.baocao.extract;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
import org.baocao.form.Indicator;

/** The wordings of all forms' rows and appendices, folded once for all reports. */
final class FormLabels {

  /** From here on two wordings are taken for the same. */
  private static final double ALIKE = 0.7;

  private final IdentityHashMap<Indicator, List<Label>> labels = new IdentityHashMap<>();
  private final IdentityHashMap<AppendixForm, Label> titles = new IdentityHashMap<>();
  private final IdentityHashMap<AppendixForm, Set<String>> worded = new IdentityHashMap<>();

  FormLabels(List<Form> forms) {
    for (Form form : forms) {
      for (AppendixForm appendix : form.appendices()) {
        titles.put(appendix, Label.of(appendix.title()));
        Set<String> all = worded.computeIfAbsent(appendix, a -> new HashSet<>());
        for (Indicator row : appendix.rows()) {
          List<Label> wordings = row.wordings().stream().map(Label::of).toList();
          labels.put(row, wordings);
          for (Label wording : wordings) {
            all.add(wording.folded());
            all.add(coded(row.printedCode(), wording));
          }
        }
      }
    }
  }

  /** How alike {@code label} is to the wording of {@code row} that is nearest to it. */
  double likeness(Indicator row, Label label) {
    double likeness = 0;
    for (Label wording : labels.getOrDefault(row, List.of())) {
      likeness = Math.max(likeness, label.likeness(wording));
    }
    return likeness;
  }

  /** Whether a row of {@code appendix} is worded about so. */
  boolean knows(AppendixForm appendix, Label label) {
    return worded.getOrDefault(appendix, Set.of()).contains(label.folded())
        || appendix.rows().stream().anyMatch(row -> likeness(row, label) > ALIKE);
  }

  /** Whether a row of {@code appendix} has just these words and this code. */
  boolean knows(AppendixForm appendix, String code, Label label) {
    return worded.getOrDefault(appendix, Set.of()).contains(coded(code, label));
  }

  private static String coded(String code, Label label) {
    return code + "\t" + label.folded();
  }

  boolean isTitled(AppendixForm appendix, Label title) {
    Label own = titles.get(appendix);
    return own != null && title.likeness(own) > ALIKE;
  }
}
