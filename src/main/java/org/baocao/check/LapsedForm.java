package org.baocao.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Period;
import org.baocao.model.Severity;
import org.baocao.model.Text;
import org.jspecify.annotations.Nullable;

/** Says, and blames nobody, that no form is in force for the time of the report. */
final class LapsedForm implements Check {

  private final Forms forms;

  LapsedForm(Forms forms) {
    this.forms = forms;
  }

  @Override
  public List<Finding> findings(Subject subject) {
    String lapsed = subject.report().lapsedForm();
    Map<String, Evidence> places = subject.report().letterhead().evidence();
    Optional<Evidence> place =
        Optional.ofNullable(places.get("title")).or(() -> Optional.ofNullable(places.get("date")));
    return Optional.ofNullable(lapsed)
        .flatMap(forms::form)
        .flatMap(form -> place.map(at -> finding(form, subject.report().period(), at)))
        .stream()
        .toList();
  }

  private static Finding finding(Form form, @Nullable Period period, Evidence place) {
    Text time = period == null ? Messages.text("form.lapsed.undated") : Periods.told(period);
    Text message = Messages.text("form.lapsed", form.title(), time);
    return new Finding("form.lapsed", Severity.NOTE, message, List.of(), List.of(place), null);
  }
}
