package org.baocao.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;
import org.baocao.model.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TinhLongPdfTest {

  private static final Path CORPUS = Path.of("corpus/tinh-long");
  private static final Document WORDS = read("bao-cao-tinh-long.pdf");

  /** Other line breaks, other page ends. */
  private static final Document SHORT_PAGES = read("libreoffice/bao-cao-tinh-long.pdf");

  private static Document read(String file) {
    return assertInstanceOf(Document.class, Pdfs.read(CORPUS.resolve(file)));
  }

  private static List<Table> ruled(Document document) {
    return document.tables().filter(Table::ruled).toList();
  }

  @TestFactory
  Stream<DynamicTest> everyAppendixIsReadToTheLastCell() throws IOException {
    JsonNode gold = new ObjectMapper().readTree(CORPUS.resolve("tables.gold.json").toFile());
    return Stream.of(WORDS, SHORT_PAGES)
        .map(TinhLongPdfTest::ruled)
        .flatMap(
            ruled ->
                IntStream.range(0, gold.size())
                    .mapToObj(
                        i ->
                            dynamicTest(
                                "Phụ lục " + gold.get(i).get("appendix").asText(),
                                () -> assertTable(gold.get(i), ruled.get(i)))));
  }

  private static void assertTable(JsonNode gold, Table table) {
    assertEquals(gold.get("headerRows").asInt(), table.headerRows());
    assertEquals(texts(gold.get("columns")), columns(table));
    for (int row = 0; row < gold.get("rows").size(); row++) {
      int at = table.headerRows() + row;
      List<String> read =
          IntStream.range(0, table.columns()).mapToObj(column -> first(table, at, column)).toList();
      assertEquals(texts(gold.get("rows").get(row)), read);
    }
    assertEquals(gold.get("rows").size(), table.rows() - table.headerRows());
    assertEquals(1.0, table.confidence());
  }

  private static List<String> columns(Table table) {
    List<String> columns = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      Cell cell = table.at(table.headerRows() - 1, column).orElseThrow();
      columns.add(cell.column() == column ? folded(cell.text()) : "");
    }
    return columns;
  }

  private static String first(Table table, int row, int column) {
    Cell cell = table.at(row, column).orElseThrow();
    return cell.row() == row && cell.column() == column ? folded(cell.text()) : "";
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(folded(node.asText())));
    return texts;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  @TestFactory
  Stream<DynamicTest> everyParagraphOfTheNarrativeIsOneBlock() throws IOException {
    String text = Files.readString(CORPUS.resolve("bao-cao-tinh-long.txt"));
    List<String> lines =
        text.substring(0, text.indexOf("Phụ lục 1"))
            .lines()
            .map(TinhLongPdfTest::folded)
            .filter(line -> !line.isEmpty())
            .toList();
    return Stream.of(WORDS, SHORT_PAGES)
        .map(TinhLongPdfTest::blocks)
        .flatMap(
            blocks ->
                lines.stream()
                    .map(
                        line ->
                            dynamicTest(
                                line,
                                () ->
                                    assertTrue(
                                        blocks.contains(line), () -> "not found: " + line))));
  }

  private static List<String> blocks(Document document) {
    List<String> blocks = new ArrayList<>();
    document.paragraphs().map(Paragraph::text).forEach(block -> blocks.add(folded(block)));
    document
        .tables()
        .flatMap(table -> table.cells().stream())
        .flatMap(cell -> cell.text().lines())
        .forEach(block -> blocks.add(folded(block)));
    return blocks;
  }

  @Test
  void letterheadAndSignatureAreTwoColumns() {
    List<Table> pairs = WORDS.tables().filter(table -> !table.ruled()).toList();
    assertEquals(2, pairs.size());
    assertEquals(
        "ỦY BAN NHÂN DÂN\nXÃ TỊNH LONG\nSố: /BC-UBND", pairs.get(0).at(0, 0).orElseThrow().text());
    assertEquals(
        "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nBùi Tấn Bé", pairs.get(1).at(0, 1).orElseThrow().text());
  }

  @Test
  void pageNumbersAreLeftOutAndTitlesAreKept() {
    List<String> paragraphs = WORDS.paragraphs().map(Paragraph::text).toList();
    assertFalse(paragraphs.stream().anyMatch(text -> text.matches("\\d+")));
    assertTrue(paragraphs.containsAll(List.of("Phụ lục 1", "Phụ lục 2", "Phụ lục 8")));
  }

  @Test
  void emphasisIsSeen() {
    Paragraph title =
        WORDS.paragraphs().filter(p -> p.text().equals("BÁO CÁO")).findFirst().orElseThrow();
    assertEquals(new Paragraph.Emphasis(true, false, true, 0), title.emphasis());
    Paragraph sub =
        WORDS
            .paragraphs()
            .filter(p -> p.text().startsWith("b. Về kiểm soát"))
            .findFirst()
            .orElseThrow();
    assertEquals(new Paragraph.Emphasis(true, true, false, 0), sub.emphasis());
  }

  @Test
  void cellsKnowTheirPageAndPlace() {
    Cell cell = ruled(WORDS).getFirst().at(29, 1).orElseThrow();
    assertEquals("Số nhiệm vụ quá hạn nhưng chưa hoàn thành", cell.text());
    assertEquals(11, cell.page());
    assertTrue(cell.box() != null && cell.box().y() > 300 && cell.box().y() < 325);
  }
}
