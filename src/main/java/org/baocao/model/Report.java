package org.baocao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document, understood.
 *
 * @param form the id of the form that it follows, null where none is recognised
 * @param period the reporting period
 */
public record Report(
    Document document,
    @Nullable String form,
    Letterhead letterhead,
    @Nullable Period period,
    List<Section> sections,
    List<Appendix> appendices,
    List<Observation> observations) {

  public Report {
    sections = List.copyOf(sections);
    appendices = List.copyOf(appendices);
    observations = List.copyOf(observations);
  }
}
