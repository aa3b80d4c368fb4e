package org.baocao.check;

import java.util.Optional;
import org.baocao.check.repair.Witness;
import org.baocao.form.Form;
import org.baocao.form.Wording;
import org.baocao.model.Report;

/**
 * What checks look at: a report, its figures by name, and the form that it follows, if known.
 *
 * @param text what is known of its narrative: that of the form, or of one like it that is not in
 *     force for its time
 * @param witness what earlier reports say of its figures
 */
record Subject(
    Report report,
    Optional<Form> form,
    Optional<Form> text,
    Wording wording,
    Figures figures,
    Witness witness) {

  Subject(Report report, Optional<Form> form, Wording wording) {
    this(report, form, form, wording, Witness.NONE);
  }

  Subject(
      Report report, Optional<Form> form, Optional<Form> text, Wording wording, Witness witness) {
    this(report, form, text, wording, new Figures(report, text, wording.figures()), witness);
  }
}
