package org.baocao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.baocao.form.Locality;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Letterhead;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Source;
import org.baocao.model.Table;

/**
 * Reports like one that was read, of other communes: each paragraph below the headings is of
 * sentences of corpus/sentences, every number is another one.
 */
final class MadeReports {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern MARKED = Pattern.compile("\\{([^=}]*)=[^}]*\\}");
  private static final int FIRST_YEAR = 2021;
  private static final int YEARS = 5;

  private final Review sample;
  private final List<Locality> localities;
  private final List<String> sentences = new ArrayList<>();

  MadeReports(Review sample, List<Locality> localities, Path corpus) throws IOException {
    this.sample = sample;
    this.localities = localities;
    for (String file : List.of("train.txt", "kept.txt")) {
      for (String line : Files.readAllLines(corpus.resolve("sentences").resolve(file))) {
        int bar = line.indexOf('|');
        if (bar > 0 && !line.startsWith("#")) {
          sentences.add(MARKED.matcher(line.substring(bar + 1).strip()).replaceAll("$1"));
        }
      }
    }
  }

  Review review(int number) {
    Random random = new Random(number);
    Report report = sample.report();
    Locality sender = localities.get(random.nextInt(localities.size()));
    int year = FIRST_YEAR + random.nextInt(YEARS);
    boolean whole = random.nextInt(4) == 0;
    Source source =
        new Source("bao-cao-" + number + ".docx", "%064x".formatted(number), "text/plain");
    return new Review(
        new Report(
            new Document(source, report.document().pages(), blocks(report, random)),
            whole ? "cchc-2021-2025" : "cchc-dinh-ky",
            1.0,
            null,
            head(report.letterhead(), sender, LocalDate.of(year, 1 + random.nextInt(12), 15)),
            whole ? Period.parse("2021-01-01/" + year + "-12-31") : Period.year(year),
            report.sections(),
            report.appendices(),
            report.observations().stream().map(one -> figure(one, random)).toList()),
        sample.findings());
  }

  private static Letterhead head(Letterhead head, Locality sender, LocalDate date) {
    return new Letterhead(
        null,
        sender.title(),
        sender.code(),
        null,
        null,
        null,
        date,
        null,
        head.title(),
        null,
        null,
        null,
        List.of(),
        java.util.Map.of());
  }

  private List<Block> blocks(Report report, Random random) {
    java.util.Set<Integer> headings = new java.util.HashSet<>();
    report.sections().forEach(section -> headings.add(section.paragraph()));
    report.appendices().forEach(appendix -> headings.add(appendix.heading()));
    List<Block> blocks = new ArrayList<>();
    for (Block block : report.document().blocks()) {
      blocks.add(
          switch (block) {
            case Paragraph one -> headings.contains(one.index()) ? one : paragraph(one, random);
            case Table table -> table(table, random);
          });
    }
    return blocks;
  }

  private Paragraph paragraph(Paragraph one, Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < one.text().length()) {
      text.append(text.isEmpty() ? "" : " ");
      text.append(numbered(sentences.get(random.nextInt(sentences.size())), random));
    }
    boolean kept = random.nextInt(3) == 0;
    String said = kept ? numbered(one.text(), random) : text.toString();
    return new Paragraph(one.index(), said, one.emphasis(), one.page(), one.box());
  }

  private static String numbered(String text, Random random) {
    return NUMBER
        .matcher(text)
        .replaceAll(found -> Integer.toString(1 + random.nextInt(9 * power(found.group()))));
  }

  private static int power(String digits) {
    return (int) Math.pow(10, Math.min(6, digits.length() - 1));
  }

  private static Table table(Table table, Random random) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      boolean value = cell.row() >= table.headerRows() && NUMBER.matcher(cell.text()).matches();
      String text = value && cell.column() > 1 ? numbered(cell.text(), random) : cell.text();
      cells.add(
          new Cell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              text,
              cell.page(),
              null));
    }
    return new Table(
        table.id(),
        table.rows(),
        table.columns(),
        table.headerRows(),
        cells,
        List.of(),
        true,
        1,
        table.page());
  }

  private static Observation figure(Observation one, Random random) {
    return one.value() == null
        ? one
        : one.read(
            one.value().multiply(java.math.BigDecimal.valueOf(1 + random.nextInt(9))),
            org.baocao.model.Assumption.THOUSANDS,
            1);
  }
}
