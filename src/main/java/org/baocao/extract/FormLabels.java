package org.baocao.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
import org.baocao.form.Indicator;

/** The wordings of all forms' rows, folded once for all reports. */
final class FormLabels {

  private final Map<Indicator, List<Label>> labels = new HashMap<>();

  FormLabels(List<Form> forms) {
    for (Form form : forms) {
      for (AppendixForm appendix : form.appendices()) {
        appendix
            .rows()
            .forEach(row -> labels.put(row, row.wordings().stream().map(Label::of).toList()));
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
}
