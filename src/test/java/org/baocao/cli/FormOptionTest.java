package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.baocao.form.Forms;
import org.baocao.made.FormReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --form} against what the report says itself, and how sure a form is. */
class FormOptionTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aPeriodicReport() throws IOException {
    FormReport made =
        new FormReport(Forms.load(Path.of("models")).form("cchc-dinh-ky").orElseThrow(), "Số liệu");
    made.titled("Công tác cải cách hành chính quý III năm 2026");
    file = Files.move(made.file().in(folder), folder.resolve("quy-3.docx"));
  }

  private static JsonNode report(Object... args) throws IOException {
    Console read = Console.run(args);
    assertTrue(read.code() < 2, read.err());
    return new ObjectMapper().readTree(read.out());
  }

  @Test
  void theReportSaysItsFormAndHowSurelyItFollowsIt() throws Exception {
    JsonNode object = report("read", file);
    assertEquals("cchc-dinh-ky", object.at("/report/form").asText());
    assertEquals(1, object.at("/report/formScore").asDouble());
    assertEquals("PL1/1", object.at("/observations/0/indicator").asText());
  }

  @Test
  void aFormThatIsNamedIsTaken() throws Exception {
    JsonNode object = report("read", "--form", "cchc-dinh-ky", file);
    assertEquals(1, object.at("/report/formScore").asDouble());
  }

  @Test
  void aFormThatDoesNotFitIsTakenAllTheSameAndSaysSo() throws Exception {
    Path other = ReportSheets.file(ReportSheets.library(true), folder, "thu-vien.docx");
    JsonNode object = report("read", "--form", "cchc-dinh-ky", other);
    assertEquals("cchc-dinh-ky", object.at("/report/form").asText());
    assertTrue(object.at("/report/formScore").asDouble() < 0.1);
    assertEquals(7, object.at("/observations").size());
    JsonNode free = report("read", other);
    assertTrue(free.at("/report/form").isNull());
    assertTrue(free.at("/report/formScore").isNull());
  }

  @Test
  void aFormThatNobodyKnowsIsWrongUsage() {
    for (String command : List.of("read", "add")) {
      Console none = Console.run(command, "--home", folder, "--form", "cchc-2040", file);
      assertEquals(2, none.code());
      assertEquals("", none.out());
      assertTrue(none.err().contains("“cchc-2040”"), none.err());
      assertTrue(
          none.err().contains("cchc-2021-2025, cchc-bo-sung-2025, cchc-dinh-ky"), none.err());
    }
  }

  @Test
  void theListingSaysWhichFormIsDoubtful() throws Exception {
    Path home = folder.resolve("home");
    Path other = ReportSheets.file(ReportSheets.library(true), folder, "thu-vien.docx");
    Console added = Console.run("add", "--home", home, "--form", "cchc-dinh-ky", file, other);
    assertTrue(added.code() < 2, added.err());
    assertTrue(added.out().contains("cchc-dinh-ky (nhận dạng chưa chắc chắn, "), added.out());
    assertEquals(1, added.out().split("chưa chắc chắn", -1).length - 1, added.out());
    Console json =
        Console.run("add", "--home", home, "--form", "cchc-dinh-ky", "--format", "json", other);
    assertFalse(json.out().contains("chắc chắn"), json.out());
  }
}
