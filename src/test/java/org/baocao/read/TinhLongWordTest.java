package org.baocao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;
import org.baocao.model.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every cell of the appendices and every line of the narrative, from Word's formats. */
class TinhLongWordTest {

  private static final Map<String, Document> READ =
      Map.of(
          "docx",
          Corpus.document(
              Corpus.TINH_LONG.resolve("bao-cao-tinh-long.docx"),
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          "doc",
          Corpus.document(Corpus.TINH_LONG.resolve("bao-cao-tinh-long.doc"), "application/msword"),
          "rtf",
          Corpus.document(
              Corpus.TINH_LONG.resolve("libreoffice/bao-cao-tinh-long.rtf"), "application/rtf"));

  @TestFactory
  Stream<DynamicTest> appendices() throws IOException {
    JsonNode gold =
        new ObjectMapper().readTree(Corpus.TINH_LONG.resolve("tables.gold.json").toFile());
    return READ.entrySet().stream()
        .flatMap(
            read -> {
              List<Table> ruled = read.getValue().tables().filter(Table::ruled).toList();
              List<DynamicTest> tests = new ArrayList<>();
              for (int i = 0; i < gold.size(); i++) {
                int at = i;
                tests.add(
                    dynamicTest(
                        read.getKey() + ": appendix " + gold.get(i).get("appendix").asText(),
                        () -> agrees(gold.get(at), ruled.get(at))));
              }
              return tests.stream();
            });
  }

  private static void agrees(JsonNode gold, Table table) {
    assertEquals(gold.get("headerRows").asInt(), table.headerRows());
    assertEquals(texts(gold.get("columns")), row(table, table.headerRows() - 1, true));
    List<List<String>> expected = new ArrayList<>();
    gold.get("rows").forEach(row -> expected.add(texts(row)));
    List<List<String>> found = new ArrayList<>();
    for (int row = table.headerRows(); row < table.rows(); row++) {
      found.add(row(table, row, false));
    }
    assertEquals(lines(expected), lines(found));
  }

  private static String lines(List<List<String>> rows) {
    return rows.stream().map(List::toString).collect(Collectors.joining("\n"));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(folded(text.asText())));
    return texts;
  }

  /** A merged cell's text in its first slot; of a header row, in its first column. */
  private static List<String> row(Table table, int row, boolean header) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      Cell cell = table.at(row, column).orElseThrow();
      boolean first = cell.column() == column && (header || cell.row() == row);
      texts.add(first ? cell.line() : "");
    }
    return texts;
  }

  private static String folded(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  @TestFactory
  Stream<DynamicTest> narrative() throws IOException {
    List<String> lines =
        Files.readAllLines(Corpus.TINH_LONG.resolve("bao-cao-tinh-long.txt")).stream()
            .map(TinhLongWordTest::folded)
            .takeWhile(line -> !line.equals("Phụ lục 1"))
            .filter(line -> !line.isEmpty())
            .toList();
    assertTrue(lines.size() > 80);
    return READ.entrySet().stream()
        .map(
            read ->
                dynamicTest(
                    read.getKey() + ": " + lines.size() + " lines of the narrative",
                    () -> {
                      Set<String> found = found(read.getValue());
                      assertEquals(
                          List.of(), lines.stream().filter(line -> !found.contains(line)).toList());
                    }));
  }

  private static Set<String> found(Document document) {
    return Stream.concat(
            document.paragraphs().map(Paragraph::text),
            document.tables().flatMap(table -> table.cells().stream()).map(Cell::text))
        .flatMap(String::lines)
        .map(TinhLongWordTest::folded)
        .collect(Collectors.toSet());
  }

  @TestFactory
  Stream<DynamicTest> theStrayTextUnderAMergedHeaderIsKeptApart() {
    return READ.entrySet().stream()
        .map(
            read ->
                dynamicTest(
                    read.getKey(),
                    () -> {
                      Table third = read.getValue().tables().filter(Table::ruled).toList().get(2);
                      assertEquals(
                          List.of("1/0 5."),
                          third.covered().stream()
                              .map(c -> c.row() + "/" + c.column() + " " + c.line())
                              .toList());
                      assertEquals("STT", third.at(1, 0).orElseThrow().text());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> letterheadAndSignatureHaveNoLines() {
    return READ.entrySet().stream()
        .map(
            read ->
                dynamicTest(
                    read.getKey(),
                    () -> {
                      List<Table> tables = read.getValue().tables().toList();
                      assertEquals(8, tables.size());
                      assertFalse(tables.get(0).ruled());
                      assertFalse(tables.get(1).ruled());
                      assertEquals(
                          "XÃ TỊNH LONG",
                          tables.get(0).at(0, 0).orElseThrow().text().split("\n")[1]);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> headingsAreSetAsTheyAre() {
    return READ.entrySet().stream()
        .map(
            read ->
                dynamicTest(
                    read.getKey(),
                    () -> {
                      Paragraph kind =
                          read.getValue()
                              .paragraphs()
                              .filter(p -> p.text().equals("BÁO CÁO"))
                              .findFirst()
                              .orElseThrow();
                      assertEquals(new Paragraph.Emphasis(true, false, true, 0), kind.emphasis());
                    }));
  }
}
