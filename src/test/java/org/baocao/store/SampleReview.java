package org.baocao.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baocao.model.Appendix;
import org.baocao.model.Assumption;
import org.baocao.model.Block;
import org.baocao.model.Bound;
import org.baocao.model.Cell;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Letterhead;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Paragraph.Emphasis;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Role;
import org.baocao.model.Section;
import org.baocao.model.Source;
import org.baocao.model.Table;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;

/**
 * The review of the sample report put together from its plain text and its gold, so that store,
 * search and digest have something real to hold before anything is read or checked.
 */
public final class SampleReview {

  public static final Path FOLDER = Path.of("corpus/tinh-long");
  public static final Period PERIOD = Period.parse("2021-01-01/2025-03-31");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Block> blocks = new ArrayList<>();
  private final List<Appendix> appendices = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private int paragraphs;

  private SampleReview() {}

  /** The sample as if {@code bytesOf} had been read. */
  public static Review of(Path bytesOf, String sha256) {
    SampleReview sample = new SampleReview();
    sample.letterhead();
    sample.narrative();
    gold("tables").forEach(sample::appendix);
    gold("narrative").get("figures").forEach(sample::figure);
    Source source =
        new Source(
            bytesOf.getFileName().toString(),
            sha256,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    Document document = new Document(source, 21, sample.blocks);
    Report report =
        new Report(
            document,
            "cchc-2021-2025",
            0.975,
            null,
            head(),
            PERIOD,
            sample.sections,
            sample.appendices,
            sample.observations);
    return new Review(report, sample.findings());
  }

  private static Letterhead head() {
    return new Letterhead(
        "Ủy ban nhân dân xã Tịnh Long",
        "Xã Tịnh Long",
        "21214",
        null,
        "BC-UBND",
        "Tịnh Long",
        LocalDate.of(2025, 4, 3),
        "BÁO CÁO",
        gold("narrative").get("report").get("title").asText(),
        "Phòng Nội vụ thành phố Quảng Ngãi",
        new Letterhead.Answers(
            "824/UBND-NC", LocalDate.of(2025, 3, 28), "UBND thành phố Quảng Ngãi"),
        new Letterhead.Signer("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Bùi Tấn Bé"),
        List.of("Như trên", "CT, các PCT UBND xã", "Công chức xã", "Lưu: VT"),
        Map.of());
  }

  private void letterhead() {
    String[] texts = {
      "ỦY BAN NHÂN DÂN\nXÃ TỊNH LONG",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc",
      "Số:       /BC-UBND",
      "Tịnh Long, ngày 03 tháng 4 năm 2025"
    };
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      cells.add(new Cell(i / 2, i % 2, 1, 1, texts[i], 1, null));
    }
    blocks.add(new Table("t0", 2, 2, 0, cells, List.of(), false, 1, 1));
  }

  private void narrative() {
    List<String> lines =
        lines().stream()
            .map(String::strip)
            .dropWhile(line -> !line.equals("BÁO CÁO"))
            .takeWhile(line -> !line.equals("Nơi nhận:"))
            .filter(line -> !line.isEmpty())
            .toList();
    SampleSections numbering = new SampleSections();
    for (String line : lines) {
      numbering.section(line, paragraphs).ifPresent(sections::add);
      boolean shouted = line.equals(line.toUpperCase(java.util.Locale.ROOT));
      add(line, new Emphasis(shouted, false, shouted, 0), 1 + paragraphs / 12);
    }
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FOLDER.resolve("bao-cao-tinh-long.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int add(String text, Emphasis emphasis, int page) {
    blocks.add(new Paragraph(paragraphs, text, emphasis, page, null));
    return paragraphs++;
  }

  private void appendix(JsonNode gold) {
    String number = gold.get("appendix").asText();
    int page = 10 + appendices.size() * 2;
    int heading = add("Phụ lục " + number, new Emphasis(true, false, true, 0), page);
    String title = gold.get("title").asText();
    add(title, new Emphasis(true, false, true, 0), page);
    SampleTable table = new SampleTable("t" + (appendices.size() + 1), gold, page);
    blocks.add(table.table());
    appendices.add(
        new Appendix(number, title, table.table().id(), heading, table.rows(), table.columns()));
    for (Observation observation : table.observations(number, observations.size())) {
      observations.add(observation);
    }
  }

  private void figure(JsonNode gold) {
    Evidence evidence = quoted(gold.get("section").asText(), gold.get("quote").asText());
    observations.add(
        new Observation(
            "o" + (observations.size() + 1),
            gold.get("id").asText(),
            gold.get("quote").asText().replaceAll(":.*|[\\d.,/%]+.*", "").strip(),
            gold.path("period").asText("").equals("period")
                ? PERIOD
                : Period.on(LocalDate.of(2025, 3, 31)),
            number(gold.get("value")),
            number(gold.get("of")),
            number(gold.get("percent")),
            Arrays.stream(Bound.values())
                .filter(bound -> bound.symbol().equals(gold.path("bound").asText("=")))
                .findFirst()
                .orElseThrow(),
            gold.hasNonNull("unit") ? gold.get("unit").asText() : null,
            gold.get("quote").asText(),
            evidence,
            Role.RESULT,
            gold.get("id").asText().equals("files.withdrawn") ? 0.72 : 0.97,
            gold.get("id").asText().equals("files.received") ? Assumption.THOUSANDS : null));
  }

  static @Nullable BigDecimal number(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : new BigDecimal(node.asText());
  }

  private Evidence quoted(String section, String quote) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph && paragraph.text().contains(quote)) {
        int start = paragraph.text().indexOf(quote);
        return new Evidence(
            new TextPlace(paragraph.index(), start, start + quote.length(), paragraph.page(), null),
            section,
            quote);
      }
    }
    throw new IllegalStateException("not in the sample: " + quote);
  }

  private Evidence cell(String appendix, String code, int column) {
    Appendix found =
        appendices.stream().filter(one -> appendix.equals(one.number())).findFirst().orElseThrow();
    int row =
        found.rows().stream()
            .filter(one -> one.printedCode().equals(code))
            .mapToInt(Appendix.Row::row)
            .findFirst()
            .orElse(0);
    Table table =
        blocks.stream()
            .filter(block -> block instanceof Table one && one.id().equals(found.table()))
            .map(Table.class::cast)
            .findFirst()
            .orElseThrow();
    Cell at = table.at(row, column).orElseThrow();
    return new Evidence(
        new CellPlace(table.id(), at.row(), at.column(), at.page(), null),
        "PL" + appendix + (code.isEmpty() ? "" : "/" + code),
        at.text());
  }

  private List<Finding> findings() {
    return SampleFindings.of(
        quote -> quoted(sectionOf(quote).orElse("II.2.2.1.d"), quote), this::cell);
  }

  private Optional<String> sectionOf(String quote) {
    return observations.stream()
        .filter(observation -> observation.text().equals(quote))
        .map(observation -> observation.evidence().section())
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }

  private static JsonNode gold(String name) {
    try {
      return JSON.readTree(FOLDER.resolve(name + ".gold.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
