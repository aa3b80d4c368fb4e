package org.baocao.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
import org.baocao.form.Indicator;

/** The labels of all forms' rows, folded once for all reports. */
final class FormLabels {

  private final Map<Indicator, Label> labels = new HashMap<>();

  FormLabels(List<Form> forms) {
    for (Form form : forms) {
      for (AppendixForm appendix : form.appendices()) {
        appendix.rows().forEach(row -> labels.put(row, Label.of(row.label())));
      }
    }
  }

  Label of(Indicator row) {
    return labels.getOrDefault(row, Label.of(""));
  }
}
