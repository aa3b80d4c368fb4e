package org.baocao.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Letterhead;
import org.baocao.model.Paragraph;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Section;
import org.baocao.model.Source;

/**
 * What searches should find: {@code corpus/search/}.
 *
 * @param reports made ones
 * @param names of their passages, by text
 * @param judged which passages answer a query, and how well: 2 or 1
 */
public record SearchGold(
    List<Review> reports, Map<String, String> names, Map<String, Map<String, Integer>> judged) {

  private static final String BAR = " | ";

  public SearchGold {
    reports = List.copyOf(reports);
  }

  public static boolean isIn(Path corpus) {
    return Files.exists(corpus.resolve("search/queries.txt"));
  }

  public static SearchGold in(Path corpus) throws IOException {
    Path folder = corpus.resolve("search");
    SearchGold gold = new SearchGold(List.of(), new HashMap<>(), new LinkedHashMap<>());
    List<Review> reports = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("reports.txt"))) {
      if (line.startsWith("= ") && !lines.isEmpty()) {
        reports.add(gold.report(lines));
        lines.clear();
      }
      lines.add(line);
    }
    reports.add(gold.report(lines));
    for (String line : Files.readAllLines(folder.resolve("queries.txt"))) {
      int bar = line.lastIndexOf(BAR);
      gold.judged.put(line.substring(0, bar).strip(), grades(line.substring(bar + BAR.length())));
    }
    return new SearchGold(reports, gold.names, gold.judged);
  }

  private static Map<String, Integer> grades(String passages) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    for (String each : passages.strip().split(" ")) {
      int equals = each.lastIndexOf('=');
      grades.put(each.substring(0, equals), Integer.parseInt(each.substring(equals + 1)));
    }
    return grades;
  }

  private Review report(List<String> lines) {
    String[] head = lines.getFirst().substring(2).split(" \\| ");
    List<Block> blocks = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      int bar = line.indexOf(BAR);
      String text = line.substring(bar + BAR.length());
      if (line.startsWith("# ")) {
        String path = line.substring(2, bar);
        sections.add(new Section(path, path, text, blocks.size()));
      } else {
        names.put(text, line.substring(0, bar));
      }
      blocks.add(new Paragraph(blocks.size(), text, Paragraph.Emphasis.NONE, null, null));
    }
    Document document =
        new Document(new Source(head[0] + ".docx", "0".repeat(64), "text/plain"), null, blocks);
    return new Review(
        new Report(
            document,
            null,
            null,
            null,
            letterhead(head[0], LocalDate.parse(head[2])),
            Period.parse(head[1]),
            sections,
            List.of(),
            List.of()),
        List.of());
  }

  private static Letterhead letterhead(String locality, LocalDate date) {
    return new Letterhead(
        null, locality, null, null, null, null, date, null, null, null, null, null, List.of(),
        Map.of());
  }
}
