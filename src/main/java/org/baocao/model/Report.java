package org.baocao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document, understood.
 *
 * @param form the id of the form that it follows, null where none is recognised
 * @param formScore how surely it follows that form, 0 to 1; null without a form
 * @param lapsedForm the id of a form that it is like, but which is not in force for its time
 * @param period the reporting period
 */
public record Report(
    Document document,
    @Nullable String form,
    @Nullable Double formScore,
    @Nullable String lapsedForm,
    Letterhead letterhead,
    @Nullable Period period,
    List<Section> sections,
    List<Appendix> appendices,
    List<Observation> observations) {

  private static final double SURE = 0.7;

  public Report {
    sections = List.copyOf(sections);
    appendices = List.copyOf(appendices);
    observations = List.copyOf(observations);
  }

  /** Whether a person should look if the form is the right one. */
  public boolean hasDoubtfulForm() {
    return formScore != null && formScore < SURE;
  }
}
