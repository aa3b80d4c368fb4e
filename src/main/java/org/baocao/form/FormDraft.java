package org.baocao.form;

import static org.baocao.form.DraftText.quoted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.baocao.model.Appendix;
import org.baocao.model.Report;

/** A new form, made from a document that follows it, blank or filled. An officer corrects it. */
public final class FormDraft {

  private final Report report;
  private final List<DraftAppendix> appendices = new ArrayList<>();

  /** {@code report}: the document read by no form. */
  public FormDraft(Report report) {
    this.report = report;
    boolean numbered = report.appendices().stream().anyMatch(a -> a.number() != null);
    Map<String, List<Appendix>> pieces = new LinkedHashMap<>();
    for (Appendix appendix : report.appendices()) {
      String number = appendix.number();
      if (number != null || !numbered) {
        String name = number == null ? String.valueOf(pieces.size() + 1) : number;
        pieces.computeIfAbsent(name, n -> new ArrayList<>()).add(appendix);
      }
    }
    DraftFigures figures = new DraftFigures(report);
    pieces.forEach(
        (number, tables) -> appendices.add(DraftAppendix.of(number, tables, report, figures)));
    appendices.removeIf(appendix -> appendix.rows().isEmpty());
  }

  /** Whether the document has no table that could be an appendix. */
  public boolean isEmpty() {
    return appendices.isEmpty();
  }

  /**
   * Writes the form's files into {@code folder} and reads them as any form is read.
   *
   * @param models whose {@code drafting.yaml} tells the kinds of rows
   */
  public Form write(Path models, Path folder) throws IOException {
    Drafting drafting = new Yaml(models).read(models.resolve("drafting.yaml"), Drafting.class);
    String file = report.document().source().file();
    String source = DraftText.words("form.source.value", file);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("form.yaml"), head(file, source, folder));
    DraftRows rows = new DraftRows(drafting);
    for (DraftAppendix appendix : appendices) {
      Files.writeString(
          folder.resolve("appendix-" + appendix.number() + ".yaml"), rows.yaml(appendix, source));
    }
    Files.writeString(folder.resolve("rules.yaml"), rules());
    return new FormReader(models).form(folder);
  }

  private String head(String file, String source, Path folder) {
    String title = report.letterhead().title();
    String name = title == null ? String.valueOf(folder.getFileName()) : title;
    DraftText text =
        new DraftText()
            .comment("", "form.head", file)
            .comment("", "form.title")
            .line("title: " + quoted(name))
            .comment("", "form.titles")
            .line(title == null ? "titles: []" : "titles:\n  - " + quoted(title))
            .comment("", "form.source")
            .line("source: " + quoted(source))
            .comment("", "form.period")
            .line("# period: 2025-01-01/2025-12-31");
    report.appendices().stream()
        .map(Appendix::word)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(word -> text.line("appendixWord: " + quoted(word)));
    return text.comment("", "form.appendices")
        .line(
            appendices.stream()
                .map(a -> quoted(a.number()))
                .collect(Collectors.joining(", ", "appendices: [", "]")))
        .toString();
  }

  private static String rules() {
    return new DraftText()
        .comment("", "rules.head")
        .line("#   - id: files.parts")
        .line("#     says: {vi: \"…\", en: \"…\"}")
        .line("#     given: PL1/2.2 ≤ PL1/2.1")
        .line("#     holds: PL1/2.2=1 PL1/2.1=2")
        .line("#     breaks: PL1/2.2=3 PL1/2.1=2")
        .line("#     severity: error")
        .line("#     source: \"…\"")
        .line("rules: []")
        .toString();
  }
}
