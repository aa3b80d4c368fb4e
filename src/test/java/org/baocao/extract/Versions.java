package org.baocao.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.baocao.form.Form;
import org.baocao.form.Forms;

/** Forms with an earlier version of one of them beside it. */
final class Versions {

  private Versions() {}

  static Forms of(Forms forms, Form form, String id, String since, String until) {
    Form earlier =
        new Form(
            id,
            form.title(),
            form.titles(),
            form.unlike(),
            form.source(),
            form.period(),
            LocalDate.parse(since),
            LocalDate.parse(until),
            form.longest(),
            form.required(),
            form.appendices(),
            form.figures(),
            List.of());
    List<Form> all = Stream.concat(Stream.of(earlier), forms.all().stream()).toList();
    return new Forms(all, forms.wording());
  }
}
