package org.baocao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baocao.form.Form;
import org.baocao.form.FormException;
import org.baocao.form.Forms;
import org.baocao.model.Appendix;
import org.baocao.model.Document;
import org.baocao.model.Letterhead;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Section;
import org.jspecify.annotations.Nullable;

/** Understands documents: {@code Document} + {@code Forms} → {@code Report}. */
public final class Extraction {

  private final Forms forms;
  private final FormRecognition recognition;
  private final AppendixExtractor appendices;
  private final NarrativeExtractor unknown;
  private final Map<String, NarrativeExtractor> narratives = new HashMap<>();
  private final LetterheadExtractor letterheads;
  private final SectionExtractor sections;
  private final ReportPeriod periods;
  private final ObservationExtractor observations;

  public Extraction(Forms forms) {
    this.forms = forms;
    FormLabels labels = new FormLabels(forms.all());
    this.recognition = new FormRecognition(forms.all(), labels);
    this.appendices = new AppendixExtractor(forms.wording(), labels);
    this.unknown = new NarrativeExtractor(forms.wording(), List.of());
    for (Form form : forms.all()) {
      narratives.put(form.id(), new NarrativeExtractor(forms.wording(), form.figures()));
    }
    this.letterheads = new LetterheadExtractor(forms);
    this.sections = new SectionExtractor(forms.wording());
    this.periods = new ReportPeriod(forms.wording());
    this.observations = new ObservationExtractor(forms.wording());
  }

  /** By the form that the document is recognised to follow, or by none. */
  public Report extract(Document document) {
    return extract(document, null);
  }

  /**
   * @param formId the form to read it by, null to recognise one
   * @throws FormException where there is no such form
   */
  public Report extract(Document document, @Nullable String formId) {
    Body body = Body.of(document, forms.wording());
    Letterhead letterhead = letterheads.letterhead(document, body.end());
    Period period = periods.of(document, letterhead.title(), body.paragraphs()).orElse(null);
    Form form =
        formId != null
            ? forms.form(formId).orElseThrow(() -> new FormException(formId, "no such form"))
            : recognised(document, body, letterhead, period);
    List<Appendix> understood = appendices.appendices(document, body.end(), form, period);
    List<Section> numbered = sections.sections(body.paragraphs());
    Period point = letterhead.date() == null ? period : Period.on(letterhead.date());
    NarrativeExtractor narrative =
        form == null ? unknown : narratives.getOrDefault(form.id(), unknown);
    List<Observation> found = new ArrayList<>();
    found.addAll(
        narrative.figures(body.text(), numbered, new NarrativeExtractor.Times(period, point)));
    found.addAll(observations.observations(document, understood, form));
    return new Report(
        document,
        form == null ? null : form.id(),
        letterhead,
        period,
        numbered,
        understood,
        numbered(found));
  }

  private @Nullable Form recognised(
      Document document, Body body, Letterhead letterhead, @Nullable Period period) {
    List<Appendix> bare = appendices.appendices(document, body.end(), null, period);
    Optional<Form> form = recognition.recognise(letterhead.title(), period, bare);
    return form.orElse(null);
  }

  private static List<Observation> numbered(List<Observation> found) {
    List<Observation> numbered = new ArrayList<>();
    for (Observation o : found) {
      numbered.add(o.withId("o" + (numbered.size() + 1)));
    }
    return numbered;
  }
}
