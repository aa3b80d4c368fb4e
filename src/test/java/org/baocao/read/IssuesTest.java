package org.baocao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;
import org.baocao.model.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file of corpus/issues was once read wrongly. What it holds stands beside it in a .json of
 * the same name: a paragraph is its text; a table its header rows and its cells, each with row,
 * column, height, width and text.
 */
class IssuesTest {

  private static final Path FOLDER = Path.of("corpus/issues");

  @TestFactory
  List<DynamicTest> isReadRightly() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.toString().endsWith(".json"))
          .sorted()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> agrees(file)))
          .toList();
    }
  }

  private static void agrees(Path file) throws IOException {
    String name = file.getFileName().toString();
    Path gold = FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ".json");
    Document read = Corpus.document(file, "");
    assertEquals(
        gold(new ObjectMapper().readTree(gold.toFile())),
        read.blocks().stream().flatMap(block -> shown(block).stream()).toList());
  }

  private static List<String> gold(JsonNode blocks) {
    List<String> lines = new ArrayList<>();
    for (JsonNode block : blocks) {
      if (block.isTextual()) {
        lines.add(block.asText());
      } else {
        lines.add("header rows: " + block.get("headerRows"));
        block.get("cells").forEach(cell -> lines.add(cell.toString()));
      }
    }
    return lines;
  }

  private static List<String> shown(Block block) {
    return switch (block) {
      case Paragraph paragraph -> List.of(paragraph.text());
      case Table table -> {
        List<String> lines = new ArrayList<>(List.of("header rows: " + table.headerRows()));
        table.cells().forEach(cell -> lines.add(json(cell)));
        yield lines;
      }
    };
  }

  private static String json(Cell cell) {
    return new ObjectMapper()
        .createArrayNode()
        .add(cell.row())
        .add(cell.column())
        .add(cell.rowSpan())
        .add(cell.columnSpan())
        .add(cell.text())
        .toString();
  }
}
