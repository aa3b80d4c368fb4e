package org.baocao.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baocao.form.Expression.Over;
import org.baocao.form.Expression.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Holds a form together: names are unique, and what a rule speaks of exists and can be reckoned.
 */
final class References {

  private final Form form;

  private References(Form form) {
    this.form = form;
  }

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
    form.rules().forEach(new References(form)::check);
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

  private void check(Rule rule) {
    List<Reference> references = rule.relation().references().toList();
    if (references.isEmpty()) {
      throw new FormException(rule.place(), "no figure in '" + rule.given() + "'");
    }
    boolean narrative = references.stream().anyMatch(r -> !r.inAppendix());
    for (Reference reference : references) {
      String mistake = mistake(reference, narrative);
      if (mistake != null) {
        String place = rule.place() + ", column " + column(rule.given(), reference.name());
        throw new FormException(place, mistake);
      }
    }
    Set<String> names = references.stream().map(Reference::name).collect(Collectors.toSet());
    speaksOf(rule.holds(), names, rule.place().replaceFirst("given$", "holds"));
    speaksOf(rule.breaks(), names, rule.place().replaceFirst("given$", "breaks"));
  }

  private static void speaksOf(Example example, Set<String> names, String place) {
    for (Example.Stated stated : example.figures()) {
      if (!names.contains(stated.name())) {
        int column = column(example.line(), stated.name());
        throw new FormException(
            place + ", column " + column, "the rule has no figure '" + stated.name() + "'");
      }
    }
  }

  private @Nullable String mistake(Reference reference, boolean narrative) {
    String name = reference.name();
    boolean bare = reference.over() == Over.EACH;
    if (!reference.inAppendix()) {
      return form.figure(name).isEmpty()
          ? "unknown figure '" + name + "'"
          : bare ? null : "'" + name + "' has no years: it is a figure of the text";
    }
    Indicator row = form.row(name).orElse(null);
    if (row == null) {
      return "unknown figure '" + name + "'";
    }
    if (row.kind() == Indicator.Kind.HEADING) {
      return "row '" + name + "' has no figures";
    }
    if (reference.over() == Over.SUM && row.years() != Indicator.Years.SUM) {
      return "the years of '" + name + "' do not add up: its row does not say 'years: sum'";
    }
    return narrative && bare ? "say 'sum years' or 'last' before '" + name + "'" : null;
  }

  private static int column(String line, String name) {
    Matcher whole =
        Pattern.compile("(?<![\\w./-])" + Pattern.quote(name) + "(?![\\w./-])").matcher(line);
    return whole.find() ? whole.start() + 1 : 1;
  }
}
