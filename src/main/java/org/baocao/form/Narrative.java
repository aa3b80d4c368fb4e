package org.baocao.form;

import java.util.List;

/**
 * What the text of reports states, shared by the forms that name it: {@code models/narratives/}.
 *
 * @param none phrasings of figures that are none of these, though their words are alike
 * @param rules relations that these figures keep among themselves
 */
public record Narrative(List<NarrativeIndicator> figures, List<String> none, List<Rule> rules) {

  /** Of a form whose text states nothing that is known. */
  public static final Narrative SILENT = new Narrative(List.of(), List.of(), List.of());

  public Narrative {
    figures = List.copyOf(figures);
    none = List.copyOf(none);
    rules = List.copyOf(rules);
  }
}
