package org.baocao.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.baocao.search.Answer;
import org.baocao.search.Completion;
import org.baocao.search.Hit;
import org.baocao.search.Mark;
import org.baocao.search.ReportFacts;
import org.jspecify.annotations.Nullable;

/** What a search found, as rows. */
final class Findings {

  private static final int EXCERPT = 160;

  /** Of the table; programs are told more. */
  private static final List<String> COLUMNS =
      List.of("report", "file", "locality", "period", "section", "page", "passage");

  private static final List<String> MORE =
      List.of("id", "kind", "about", "severity", "form", "province", "date", "older", "after");

  private Findings() {}

  static Listing passages(Answer answer, boolean forPeople) {
    List<String> columns = new ArrayList<>(COLUMNS);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Answer.Found found : answer.found()) {
      for (Hit hit : found.hits()) {
        List<@Nullable Object> row = new ArrayList<>(row(hit));
        if (!forPeople) {
          row.addAll(more(hit, found));
        }
        rows.add(row);
      }
    }
    if (!forPeople) {
      columns.addAll(MORE);
    }
    return new Listing(columns, rows);
  }

  private static List<@Nullable Object> row(Hit hit) {
    ReportFacts report = hit.report();
    return Arrays.asList(
        report.id(),
        report.file(),
        report.locality(),
        report.period(),
        hit.section(),
        hit.page(),
        marked(hit.shortened(EXCERPT)));
  }

  private static List<@Nullable Object> more(Hit hit, Answer.Found found) {
    ReportFacts report = hit.report();
    return Arrays.asList(
        hit.id(),
        hit.kind().name().toLowerCase(Locale.ROOT),
        hit.about().isEmpty() ? null : String.join(" ", hit.about()),
        hit.severity() == null ? null : hit.severity().id(),
        report.form(),
        report.province(),
        report.date(),
        report.older() ? "older" : null,
        found.cursor());
  }

  private static String marked(Hit hit) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Mark mark : hit.marks()) {
      text.append(hit.text(), at, mark.start()).append('[');
      text.append(hit.text(), mark.start(), mark.end()).append(']');
      at = mark.end();
    }
    return text.append(hit.text(), at, hit.text().length()).toString().replaceAll("\\s+", " ");
  }

  /** People are told the names of fields and of their fixed values in words. */
  static Listing facets(Answer answer, @Nullable Words words) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Answer.Facet facet : answer.facets()) {
      rows.add(
          Arrays.asList(
              called(facet.field().name(), words), called(facet.value(), words), facet.reports()));
    }
    return new Listing(List.of("facet", "value", "reports"), rows);
  }

  static Listing completions(List<Completion> completions, @Nullable Words words) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Completion one : completions) {
      rows.add(Arrays.asList(called(one.kind().name(), words), one.name(), one.reports()));
    }
    return new Listing(List.of("facet", "value", "reports"), rows);
  }

  private static String called(String name, @Nullable Words words) {
    String id = name.matches("[A-Z]+") ? name.toLowerCase(Locale.ROOT) : name;
    String key = "facet." + name;
    return words != null && words.bundle().containsKey(key) ? words.say(key) : id;
  }
}
