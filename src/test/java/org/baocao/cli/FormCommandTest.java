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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.form.Indicator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form is drafted, loads, and a report that follows it is read by it. */
class FormCommandTest {

  private static final String ID = "thu-vien";

  @TempDir Path folder;
  private Path models;

  @BeforeEach
  void modelsOfOurOwn() throws IOException {
    models = folder.resolve("models");
    try (Stream<Path> files = Files.walk(Path.of("models"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file));
      }
    }
  }

  @Test
  void aBlankFormBecomesAFormThatItsReportsFollow() throws Exception {
    Form form = drafted(ReportSheets.library(false));
    assertEquals(Indicator.Kind.HEADING, row(form, "PL1/2").kind());
    assertEquals("2.1.2 / 2.1.1", row(form, "PL1/2.1").formula());
    assertEquals(Indicator.Kind.RATE, row(form, "PL1/2.1").kind());
    assertEquals(Indicator.Kind.FLAG, row(form, "PL1/3").kind());
    assertEquals("Cuốn", row(form, "PL1/1").unit());
    assertEquals(null, row(form, "PL1/1").formula());
    assertTrue(yaml(1).contains("# formula: \"1.1 + 1.2\""));

    JsonNode read = read(ReportSheets.library(true));
    assertEquals(ID, read.findValue("form").asText());
    assertEquals(
        List.of("PL1/1", "PL1/1.1", "PL1/1.2", "PL1/2.1", "PL1/2.1.1", "PL1/2.1.2", "PL1/3"),
        read.get("observations").findValuesAsText("indicator"));
  }

  @Test
  void figuresOfAFilledFormMakeASumSure() throws Exception {
    assertEquals("1.1 + 1.2", row(drafted(ReportSheets.library(true)), "PL1/1").formula());
  }

  @Test
  void theOfficialPeriodicFormIsDraftedWhole() throws Exception {
    Form form = drafted(ReportSheets.periodic());
    assertEquals(7, form.appendices().size());
    assertEquals(123, form.appendices().stream().mapToInt(a -> a.rows().size()).sum());
    assertEquals("3.3.2 / 3.3.1", row(form, "PL1/3.3").formula());
    assertEquals(null, row(form, "PL1/4.1").formula(), "its parts leave a rest");
    assertEquals(Indicator.Kind.FLAG, row(form, "PL1/5").kind());
    // A copy of the form would be as good an answer as the draft.
    Files.move(models.resolve("forms/cchc-dinh-ky"), folder.resolve("put-aside"));
    assertEquals(ID, read(ReportSheets.periodic()).findValue("form").asText());
  }

  @Test
  void aFilledFolderIsNotWrittenOver() throws Exception {
    drafted(ReportSheets.library(false));
    Console again = draft(ReportSheets.library(false));
    assertEquals(2, again.code());
    assertTrue(again.err().contains("--into"), again.err());
  }

  @Test
  void aTextWithoutTablesGivesNoForm() {
    Console none = draft("<w:p><w:r><w:t>Công văn</w:t></w:r></w:p>");
    assertEquals(2, none.code());
    assertFalse(Files.exists(models.resolve("forms").resolve(ID)));
  }

  @Test
  void anAliasIsReadAsItsRowAndLeavesTheFileAsItWas() throws Exception {
    drafted(ReportSheets.library(false));
    String before = yaml(1);
    Console done = alias("1/2.1.1", "Bạn đọc muốn mượn");
    assertEquals(0, done.code(), done.err());
    assertTrue(done.out().contains("2.1.1"), done.out());
    String added = "    aliases:\n      - \"Bạn đọc muốn mượn\"\n";
    assertEquals(before, yaml(1).replace(added, ""));
    assertEquals(0, alias("1/2.1.1", "Độc giả có yêu cầu").code());
    String other =
        ReportSheets.library(true)
            .replace("Số lượt yêu cầu mượn sách", "Độc giả có yêu cầu")
            .replace(">2.1.1<", ">x<");
    assertTrue(read(other).get("observations").findValuesAsText("indicator").contains("PL1/2.1.1"));
  }

  @Test
  void anAliasNeedsAFormARowAndWordsOfItsOwn() throws Exception {
    drafted(ReportSheets.library(false));
    String before = yaml(1);
    assertEquals(2, Console.run("--models", models, "form", "alias", "không", "1/1", "a").code());
    assertEquals(2, alias("1/9", "Sách").code());
    assertEquals(2, alias("1/1", " - ").code());
    Console taken = alias("1/1", "số sách TIẾNG VIỆT");
    assertEquals(2, taken.code());
    assertTrue(taken.err().contains("1.1"), taken.err());
    assertEquals(before, yaml(1));
  }

  @Test
  void everyCommandOfTheTutorialRuns() throws Exception {
    Path blank = ReportSheets.file(ReportSheets.library(false), folder, "mau-thu-vien.docx");
    Path filled = ReportSheets.file(ReportSheets.library(true), folder, "bao-cao.docx");
    Matcher line =
        Pattern.compile("(?m)^    bin/baocao (.*)$")
            .matcher(Files.readString(Path.of("docs/day-bieu-mau.md")));
    int commands = 0;
    while (line.find()) {
      Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(line.group(1));
      Stream<Object> words =
          word.results()
              .map(w -> w.group(1) == null ? w.group(2) : w.group(1))
              .map(w -> w.equals("mau-thu-vien.docx") ? blank : w)
              .map(w -> w.equals("bao-cao.docx") ? filled : w);
      Console ran = Console.run(Stream.concat(Stream.of("--models", models), words).toArray());
      assertEquals(0, ran.code(), () -> line.group() + "\n" + ran.err());
      commands++;
    }
    assertEquals(6, commands);
  }

  private Form drafted(String body) {
    Console done = draft(body);
    assertEquals(0, done.code(), done.err());
    return Forms.load(models).form(ID).orElseThrow();
  }

  private Console draft(String body) {
    Path file = ReportSheets.file(body, folder, "made.docx");
    return Console.run(
        "--models", models, "form", "draft", file, "--into", models.resolve("forms").resolve(ID));
  }

  private Console alias(String place, String wording) {
    return Console.run("--models", models, "form", "alias", ID, place, wording);
  }

  private JsonNode read(String body) throws IOException {
    Path file = ReportSheets.file(body, folder, "report.docx");
    return new ObjectMapper().readTree(Console.run("--models", models, "read", file).out());
  }

  private String yaml(int appendix) throws IOException {
    return Files.readString(models.resolve("forms/" + ID + "/appendix-" + appendix + ".yaml"));
  }

  private static Indicator row(Form form, String name) {
    return form.row(name).orElseThrow();
  }
}
