package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

class MainTest {

  @TempDir Path folder;

  @Test
  void readPrintsOneObjectALineAndExitsWithOneForErrors() throws Exception {
    Console read = Console.run("read", BrokenFiles.DOCX, BrokenFiles.DOCX);
    assertEquals(1, read.code(), read.err());
    List<String> lines = read.out().lines().toList();
    assertEquals(2, lines.size());
    JsonNode object = new ObjectMapper().readTree(lines.getFirst());
    assertEquals("Xã Tịnh Long", object.at("/report/locality").asText());
    assertEquals("", read.err());
  }

  @Test
  void readKeepsNothing() throws Exception {
    Path home = folder.resolve("home");
    Console.run("read", "--home", home, BrokenFiles.DOCX);
    assertFalse(Files.exists(home));
  }

  @TestFactory
  Stream<DynamicTest> readRefuses() throws Exception {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    return BrokenFiles.in(broken).stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.file().getFileName() + ": " + each.says(),
                    () -> {
                      Console read = Console.run("read", each.file());
                      assertAll(
                          () -> assertEquals(3, read.code()),
                          () -> assertEquals("", read.out()),
                          () -> assertTrue(read.err().contains(each.says()), read.err()));
                    }));
  }

  @Test
  void readGoesOnBehindARefusedFile() throws Exception {
    Path empty = Files.createFile(folder.resolve("a.docx"));
    Console read = Console.run("read", "--lang", "en", empty, BrokenFiles.DOCX);
    assertEquals(3, read.code());
    assertEquals(1, read.out().lines().count());
    assertTrue(read.err().contains("is empty"), read.err());
  }

  @Test
  void wrongUsageIsTwo() throws Exception {
    Path noModels = Files.createDirectory(folder.resolve("models"));
    Path routes = Files.createDirectory(folder.resolve("routes"));
    Files.writeString(routes.resolve("a.camel.yaml"), "- route:\n    froom: x\n");
    wrong("Cách dùng");
    wrong("không hiểu “nonsense”", "nonsense");
    wrong("thiếu FILE", "read");
    wrong("Không có tệp", "read", folder.resolve("nowhere.docx"));
    wrong("There is no file", "read", "--lang=en", folder.resolve("nowhere.docx"));
    wrong("cchc-2021-2025", "read", "--form", "unknown", BrokenFiles.DOCX);
    wrong("forms", "read", "--models", noModels, BrokenFiles.DOCX);
    wrong("a.camel.yaml", "add", "--routes", routes, "--home", folder, BrokenFiles.DOCX);
    wrong(
        "nowhere",
        "add",
        "--routes",
        folder.resolve("nowhere"),
        BrokenFiles.DOCX,
        "--home",
        folder);
    wrong("%", "add", "--home", folder.resolve("100%"), BrokenFiles.DOCX);
  }

  @Test
  void aDemonstrationTouchesNoFolderOfOtherData() throws Exception {
    Files.writeString(folder.resolve("quan trọng.txt"), "x");
    wrong("dữ liệu khác", "demo", "--home", folder);
    assertTrue(Files.exists(folder.resolve("quan trọng.txt")));
  }

  private static void wrong(String says, Object... args) {
    Console console = Console.run(args);
    assertEquals(2, console.code(), console.toString());
    assertEquals("", console.out());
    assertTrue(console.err().contains(says), console.err());
  }
}
