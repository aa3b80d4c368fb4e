package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class TablesCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> printsTheAppendicesAndNoLetterhead() throws Exception {
    JsonNode gold = JSON.readTree(BrokenFiles.SAMPLES.resolve("tables.gold.json").toFile());
    return Stream.of("docx", "doc", "pdf")
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind,
                    () -> {
                      Path file = BrokenFiles.SAMPLES.resolve("bao-cao-tinh-long." + kind);
                      JsonNode read =
                          JSON.readTree(Console.run("tables", file, "--format", "json").out());
                      assertEquals(file.getFileName().toString(), read.get("document").asText());
                      assertEquals(gold.size(), read.get("tables").size());
                      for (int at = 0; at < gold.size(); at++) {
                        agrees(gold.get(at), read.get("tables").get(at));
                      }
                    }));
  }

  private static void agrees(JsonNode gold, JsonNode table) {
    int headers = gold.get("headerRows").asInt();
    assertEquals(headers + gold.get("rows").size(), table.get("rows").size());
    assertEquals("STT", table.at("/rows/0/0").asText());
    assertEquals(gold.at("/rows/0/1"), table.get("rows").get(headers).get(1));
    if (headers == 2) {
      assertEquals("[0,0,2,1]", table.at("/spans/0").toString());
    }
  }

  @Test
  void namesThePageOfAPdf() throws Exception {
    JsonNode read = JSON.readTree(Console.run("tables", BrokenFiles.PDF, "--format", "json").out());
    assertEquals(10, read.at("/tables/0/page").asInt());
  }

  @Test
  void goesOnBehindARefusedFile() throws Exception {
    Path empty = Files.createFile(folder.resolve("a.pdf"));
    Console read = Console.run("tables", "--format=json", empty, BrokenFiles.DOCX);
    assertEquals(3, read.code());
    assertEquals(1, read.out().lines().count());
    assertTrue(read.err().contains("a.pdf"), read.err());
  }

  @Test
  void wrapsLongTextsForTheEye() {
    List<String> lines = Console.run("tables", BrokenFiles.DOCX).out().lines().toList();
    assertEquals("bao-cao-tinh-long.docx, bảng 1: 30 hàng, 8 cột", lines.getFirst());
    assertTrue(
        lines.contains(
            "2.1   | Số nhiệm vụ đề ra trong kế hoạch | 29                  | 27       | 31        | 31               | 34               | 34"));
  }
}
