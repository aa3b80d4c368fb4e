package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baocao.model.Appendix;
import org.baocao.model.Bound;
import org.baocao.model.Cell;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Letterhead;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Role;
import org.baocao.model.Severity;
import org.baocao.model.Signature;
import org.baocao.model.Signature.Integrity;
import org.baocao.model.Source;
import org.baocao.model.Table;
import org.baocao.model.Text;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The object of docs/output.md, on a small report made by hand. */
class ReportJsonTest {

  private static final String LINE = ReportJson.write(review(), "vi");
  private final JsonNode object = parse(LINE);

  @Test
  void isOneLine() {
    assertEquals(1, LINE.lines().count());
  }

  @Test
  void namesTheSource() {
    assertEquals(
        "{\"file\":\"a.pdf\",\"sha256\":\"00ff\",\"mediaType\":\"application/pdf\",\"pages\":2}",
        object.get("source").toString());
  }

  @Test
  void hasEveryPartOfTheLetterheadAndNullForAnAbsentOne() {
    assertEquals(
        "{\"form\":\"cchc\",\"formScore\":0.88,\"agency\":\"UBND xã A\",\"locality\":\"Xã A\","
            + "\"localityCode\":\"01234\",\"number\":null,"
            + "\"symbol\":\"BC-UBND\",\"place\":\"A\",\"date\":\"2025-04-03\","
            + "\"kind\":\"BÁO CÁO\",\"title\":\"Sơ kết\",\"addressee\":null,"
            + "\"answers\":{\"symbol\":\"824/UBND-NC\",\"date\":null,\"issuer\":null},"
            + "\"signer\":{\"capacity\":\"KT. CHỦ TỊCH\",\"position\":null,\"name\":\"B\"},"
            + "\"cosigners\":[],\"recipients\":[\"Lưu: VT\"],\"period\":\"2025-Q1\"}",
        object.get("report").toString());
  }

  @Test
  void printsDataTablesOnlyEachRowAsLongAsTheColumns() {
    assertEquals(
        "[{\"id\":\"t2\",\"appendix\":\"7\",\"title\":\"Chính quyền số\",\"page\":2,"
            + "\"headerRows\":2,\"columns\":[\"STT\",\"Chỉ tiêu\",\"Năm 2024\",\"Năm 2025\"],"
            + "\"rows\":[[\"1\",\"Số hồ sơ\",\"9215\",\"\"],[\"2\",\"\",\"1.000\",\"\"]],"
            + "\"confidence\":1.0}]",
        object.get("tables").toString());
  }

  @Test
  void aCellsEvidenceIsItsPlaceInThePrintedRows() {
    JsonNode cell = object.at("/observations/0");
    assertEquals(
        "{\"section\":\"PL7/1\",\"table\":\"t2\",\"row\":0,\"column\":2,\"page\":2,"
            + "\"quote\":\"9215\"}",
        cell.get("evidence").toString());
    assertEquals("9215", object.at("/tables/0/rows/0/2").asText());
    assertFalse(cell.has("of") || cell.has("percent") || cell.has("bound"));
    assertTrue(cell.get("unit").isNull());
  }

  @Test
  void numbersArePlainWithTheirDecimals() {
    assertTrue(
        LINE.contains("\"value\":3633,\"of\":6201,\"percent\":58.50,\"bound\":\">=\""), LINE);
    assertTrue(LINE.contains("\"value\":17000000,"), "not 1.7E7");
  }

  @Test
  void evidenceInAHeaderAndInATableNotPrintedIsToldApart() {
    JsonNode evidence = object.at("/findings/0/evidence");
    assertEquals(0, evidence.at("/0/headerRow").asInt(-1));
    assertFalse(evidence.get(0).has("row"));
    assertFalse(evidence.get(1).has("table"));
    assertEquals("letterhead", evidence.at("/1/section").asText());
    assertEquals("hồ sơ", evidence.at("/2/quote").asText());
  }

  @Test
  void findingsSpeakTheLanguageAskedFor() {
    assertEquals("Lệch 2", object.at("/findings/0/message").asText());
    assertEquals("error", object.at("/findings/0/severity").asText());
    assertEquals("[\"o1\",\"o2\"]", object.at("/findings/0/observations").toString());
    JsonNode english = parse(ReportJson.write(review(), "en"));
    assertEquals("Off by 2", english.at("/findings/0/message").asText());
    assertEquals("Count again", english.at("/findings/0/suggestion").asText());
  }

  @Test
  void listsSignaturesAndWhatSpeaksAgainstATable() {
    assertEquals(
        "[{\"signer\":\"B\",\"time\":\"2025-04-04T05:00:00Z\",\"integrity\":\"unchanged\"},"
            + "{\"signer\":null,\"time\":null,\"integrity\":\"unknown\"}]",
        object.get("signatures").toString());
    Table table = document().tables().skip(1).findFirst().orElseThrow();
    JsonNode doubted =
        TableJson.of(
            review().report().appendices().getFirst(), table.doubted(0.5, Table.Reason.NO_RULES));
    assertEquals("no_rules", doubted.get("reason").asText());
    assertEquals("0.5", doubted.get("confidence").asText());
  }

  private static JsonNode parse(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  private static Review review() {
    Evidence cell = new Evidence(new CellPlace("t2", 2, 2, 2, null), "PL7/1", "9215");
    Evidence header = new Evidence(new CellPlace("t2", 0, 2, 2, null), "PL7", "Kết quả");
    Evidence letterhead = new Evidence(new CellPlace("t1", 0, 0, 1, null), "letterhead", "Số:");
    Evidence text = new Evidence(new TextPlace(0, 10, 15, 1, null), "II.1", "hồ sơ");
    Finding finding =
        new Finding(
            "files.balance",
            Severity.ERROR,
            new Text("Lệch 2", "Off by 2"),
            List.of("o1", "o2"),
            List.of(header, letterhead, text),
            new Text("Đếm lại", "Count again"));
    return new Review(
        new Report(
            document(),
            "cchc",
            0.88,
            null,
            letterhead(),
            Period.quarter(2025, 1),
            List.of(),
            List.of(new Appendix("7", "Chính quyền số", "t2", null, List.of(), List.of())),
            List.of(
                observation("o1", "9215", null, null, Bound.EXACT, cell),
                observation("o2", "3633", "6201", "58.50", Bound.AT_LEAST, text),
                observation("o3", "1.7E7", null, null, Bound.EXACT, text))),
        List.of(finding));
  }

  private static Observation observation(
      String id,
      String value,
      @Nullable String of,
      @Nullable String percent,
      Bound bound,
      Evidence evidence) {
    return new Observation(
        id,
        "PL7/1",
        "Số hồ sơ",
        Period.year(2024),
        new BigDecimal(value),
        of == null ? null : new BigDecimal(of),
        percent == null ? null : new BigDecimal(percent),
        bound,
        null,
        value,
        evidence,
        Role.RESULT,
        1,
        null);
  }

  private static Letterhead letterhead() {
    return new Letterhead(
        "UBND xã A",
        "Xã A",
        "01234",
        null,
        "BC-UBND",
        "A",
        LocalDate.of(2025, 4, 3),
        "BÁO CÁO",
        "Sơ kết",
        null,
        new Letterhead.Answers("824/UBND-NC", null, null),
        new Letterhead.Signer("KT. CHỦ TỊCH", null, "B"),
        List.of("Lưu: VT"),
        Map.of());
  }

  private static Document document() {
    List<Cell> cells = new ArrayList<>();
    cells.add(cell(0, 0, 2, 1, "STT"));
    cells.add(cell(0, 1, 2, 1, "Chỉ\ntiêu"));
    cells.add(cell(0, 2, 1, 2, "Kết quả"));
    cells.add(cell(1, 2, 1, 1, "Năm 2024"));
    cells.add(cell(1, 3, 1, 1, "Năm  2025"));
    cells.add(cell(2, 0, 1, 1, "1"));
    cells.add(cell(2, 1, 2, 1, "Số hồ sơ"));
    cells.add(cell(2, 2, 1, 2, "9215"));
    cells.add(cell(3, 0, 1, 1, "2"));
    cells.add(cell(3, 2, 1, 1, "1.000"));
    cells.add(cell(3, 3, 1, 1, ""));
    return new Document(
        new Source("a.pdf", "00ff", "application/pdf"),
        2,
        List.of(
            new Table("t1", 1, 1, 0, List.of(cell(0, 0, 1, 1, "Số:")), List.of(), false, 1, 1),
            new Paragraph(0, "Đã nhận hồ sơ", Paragraph.Emphasis.NONE, 1, null),
            new Table("t2", 4, 4, 2, cells, List.of(), true, 1, 2)),
        List.of(
            new Signature("B", Instant.parse("2025-04-04T05:00:00Z"), Integrity.UNCHANGED),
            new Signature(null, null, Integrity.UNKNOWN)),
        List.of());
  }

  private static Cell cell(int row, int column, int rows, int columns, String text) {
    return new Cell(row, column, rows, columns, text, 2, null);
  }
}
