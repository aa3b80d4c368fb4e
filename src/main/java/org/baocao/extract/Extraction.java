package org.baocao.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.baocao.extract.language.LanguageModel;
import org.baocao.form.Form;
import org.baocao.form.FormException;
import org.baocao.form.Forms;
import org.baocao.form.Narrative;
import org.baocao.model.Appendix;
import org.baocao.model.Document;
import org.baocao.model.Filing;
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
  private final IdentityHashMap<Narrative, NarrativeExtractor> narratives = new IdentityHashMap<>();
  private final LetterheadExtractor letterheads;
  private final SectionExtractor sections;
  private final ReportPeriod periods;
  private final ObservationExtractor observations;

  public Extraction(Forms forms) {
    this.forms = forms;
    FormLabels labels = new FormLabels(forms.all());
    this.recognition = new FormRecognition(forms, labels);
    this.appendices = new AppendixExtractor(forms.wording(), labels);
    LanguageModel language = LanguageModel.load(forms.language());
    this.unknown = new NarrativeExtractor(forms.wording(), Narrative.SILENT, language);
    for (Form form : forms.all()) {
      narratives.computeIfAbsent(
          form.narrative(), said -> new NarrativeExtractor(forms.wording(), said, language));
    }
    this.letterheads = new LetterheadExtractor(forms);
    this.sections = new SectionExtractor(forms.wording());
    this.periods = new ReportPeriod(forms.wording());
    this.observations = new ObservationExtractor(forms.wording());
  }

  /** Files of one case as they belong together: the report, then its appendices. */
  public List<Document> ordered(List<Document> files) {
    return new CaseOrder(forms.wording()).ordered(files.stream().map(this::extract).toList());
  }

  /** As above, of files understood before, where it is known which is the report. */
  public List<Document> ordered(Document report, List<Report> others) {
    return new CaseOrder(forms.wording()).ordered(report, others);
  }

  /** What a file, understood by itself, says of its case; {@code folder}: that it lay in. */
  public Filing filing(Report report, @Nullable String folder) {
    return new FilingExtractor(forms.wording()).filing(report, folder);
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
    Period period = periods.of(document, letterhead, body.paragraphs()).orElse(null);
    List<DataTable> tables = appendices.tables(document, body.end(), period);
    List<Appendix> unaligned = tables.stream().map(DataTable::appendix).toList();
    FormRecognition.Traits traits = new FormRecognition.Traits(letterhead, period, unaligned);
    FormRecognition.Recognised recognised = recognised(traits, formId).orElse(null);
    Form form = recognised == null ? null : recognised.form();
    Form lapsed = form == null ? recognition.lapsed(traits).orElse(null) : null;
    Namesakes namesakes = new Namesakes(document);
    List<Appendix> understood =
        namesakes.parted(
            form == null ? unaligned : appendices.appendices(document, tables, form, period));
    List<Section> numbered = sections.sections(body.paragraphs());
    Period point = letterhead.date() == null ? period : Period.on(letterhead.date());
    Form said = form == null ? lapsed : form;
    NarrativeExtractor narrative =
        said == null ? unknown : narratives.getOrDefault(said.narrative(), unknown);
    List<Observation> found = new ArrayList<>();
    found.addAll(
        narrative.figures(
            body.text(),
            numbered,
            new NarrativeExtractor.Times(period, point, OtherLocalities.names(letterhead))));
    found.addAll(namesakes.once(observations.observations(document, understood, form), understood));
    return new Report(
        document,
        form == null ? null : form.id(),
        recognised == null ? null : recognised.score(),
        lapsed == null ? null : lapsed.id(),
        letterhead,
        period,
        numbered,
        understood,
        numbered(found));
  }

  private Optional<FormRecognition.Recognised> recognised(
      FormRecognition.Traits traits, @Nullable String formId) {
    if (formId == null) {
      return recognition.recognise(traits);
    }
    Form form = forms.form(formId).orElseThrow(() -> new FormException(formId, "no such form"));
    return Optional.of(new FormRecognition.Recognised(form, recognition.score(form, traits)));
  }

  private static List<Observation> numbered(List<Observation> found) {
    List<Observation> numbered = new ArrayList<>();
    for (Observation o : found) {
      numbered.add(o.withId("o" + (numbered.size() + 1)));
    }
    return numbered;
  }
}
