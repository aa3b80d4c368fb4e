package org.baocao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.check.GenericCheck;
import org.baocao.form.Form;
import org.baocao.form.Rule;
import org.baocao.model.Level;
import org.baocao.model.Text;

/** All checks as a page of Markdown, behind what is written there by hand. */
final class RulesPage {

  private static final String WRITTEN =
      "<!-- written by bin/baocao rules --write; above it by hand -->\n";

  private RulesPage() {}

  /** {@code page}: as it is now. */
  static String of(String page, List<Form> forms) {
    int end = page.indexOf(WRITTEN);
    String byHand = end < 0 ? page : page.substring(0, end);
    return byHand
        + WRITTEN
        + generic()
        + forms.stream().map(RulesPage::of).collect(Collectors.joining());
  }

  private static String generic() {
    List<List<String>> rows = new ArrayList<>();
    for (GenericCheck check : GenericCheck.ALL) {
      rows.add(
          List.of(
              code(check.key()),
              String.valueOf(check.level().number()),
              check.severity().id(),
              words(check.says())));
    }
    return "\n## Checks of every report\n\nThe severity is the worst.\n\n"
        + table(List.of("id", "level", "severity", "says"), rows);
  }

  private static String of(Form form) {
    List<List<String>> rows = form.rules().stream().map(RulesPage::row).toList();
    return "\n## "
        + code(form.id())
        + "\n\n"
        + form.title()
        + "\n\n"
        + table(List.of("id", "level", "severity", "given", "says", "source"), rows);
  }

  private static List<String> row(Rule rule) {
    return List.of(
        code(rule.id()),
        String.valueOf(Level.REPORT.number()),
        rule.severity().id(),
        code(rule.given()),
        words(rule.says()),
        rule.source());
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private static String words(Text text) {
    return text.vi() + " / " + text.en();
  }

  private static String table(List<String> heads, List<List<String>> rows) {
    List<String> line = heads.stream().map(head -> "---").toList();
    return Stream.concat(Stream.of(heads, line), rows.stream())
        .map(cells -> cells.stream().map(RulesPage::cell))
        .map(cells -> cells.collect(Collectors.joining(" | ", "| ", " |\n")))
        .collect(Collectors.joining());
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replaceAll("\\s+", " ");
  }
}
