package org.baocao.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds a form together: names are unique, and what a rule speaks of exists. */
final class References {

  private References() {}

  static void check(Form form, String place) {
    unique(form.appendices().stream().map(AppendixForm::number).toList(), place, "appendix");
    for (AppendixForm appendix : form.appendices()) {
      String file = place + "/appendix-" + appendix.number() + ".yaml#/rows";
      unique(appendix.rows().stream().map(Indicator::code).toList(), file, "row");
    }
    unique(
        form.figures().stream().map(NarrativeIndicator::indicator).toList(),
        place + "/form.yaml#/narrative",
        "indicator");
    unique(form.rules().stream().map(Rule::id).toList(), place + "/rules.yaml#/rules", "rule");
    form.rules().forEach(rule -> known(form, rule, place + "/rules.yaml#/" + rule.id() + "/given"));
    for (String number : form.required()) {
      if (form.appendix(number).isEmpty()) {
        throw new FormException(place + "/form.yaml#/appendices", "no appendix-" + number);
      }
    }
  }

  private static void unique(List<String> names, String place, String what) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new FormException(place, what + " '" + name + "' stands twice");
      }
    }
  }

  private static void known(Form form, Rule rule, String place) {
    boolean narrative = rule.relation().references().anyMatch(r -> !r.inAppendix());
    rule.relation()
        .references()
        .forEach(
            reference -> {
              if (reference.inAppendix()
                  ? form.row(reference.name()).isEmpty()
                  : form.figure(reference.name()).isEmpty()) {
                throw new FormException(place, "unknown figure '" + reference.name() + "'");
              }
              boolean bare = reference.over() == Expression.Over.EACH;
              if (reference.inAppendix() && narrative && bare) {
                throw new FormException(
                    place, "say 'sum years' or 'last' before '" + reference.name() + "'");
              }
            });
  }
}
