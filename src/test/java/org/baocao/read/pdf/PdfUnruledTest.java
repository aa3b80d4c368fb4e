package org.baocao.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.baocao.read.pdf.TableGrid.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfUnruledTest {

  private static final String[] PROSE = {
    "The committee has looked at the work of all its",
        "offices, and found that most of what was planned",
    "for the year has been done. The rest will be done",
        "in the months to come, as far as the means allow,",
    "and a report will be made on it in good time. All",
        "who took part in the work are thanked for what",
    "they did. The offices that have not yet reported",
        "are asked to do so without further delay, so that",
    "the figures can be added up and handed on to the",
        "province, which waits for them since last month."
  };

  @TempDir private Path folder = Path.of("");

  private List<TableGrid> tables(Sheets sheets) throws IOException {
    try (sheets) {
      return PdfTables.in(sheets.save(folder.resolve("made.pdf")));
    }
  }

  /** Labels at the left, figures right-aligned at 300, 360, 420. */
  private static void rows(Sheets sheets, double top, String... rows) throws IOException {
    for (int i = 0; i < rows.length; i++) {
      String[] texts = rows[i].split("\\|", -1);
      sheets.text(80, top + 14 * i, texts[0]);
      for (int j = 1; j < texts.length; j++) {
        sheets.text(240 + 60 * j - sheets.width(texts[j]), top + 14 * i, texts[j]);
      }
    }
  }

  private static void prose(Sheets sheets, double x, double top) throws IOException {
    for (int i = 0; i < PROSE.length; i++) {
      sheets.text(x, top + 14 * i, PROSE[i]);
    }
  }

  @Test
  void gapsAloneMakeATable() throws IOException {
    Sheets sheets = new Sheets();
    prose(sheets, 80, 80);
    rows(
        sheets,
        260,
        "Office|2022|2023|2024",
        "Health|1,204|980|77",
        "Land and water|5|12|1,018",
        "Schools|-|3|44",
        "All|1,209|995|1,139");
    prose(sheets, 80, 370);
    List<TableGrid> tables = tables(sheets);
    assertEquals(1, tables.size());
    assertEquals(
        List.of(
            List.of("Office", "2022", "2023", "2024"),
            List.of("Health", "1,204", "980", "77"),
            List.of("Land and water", "5", "12", "1,018"),
            List.of("Schools", "-", "3", "44"),
            List.of("All", "1,209", "995", "1,139")),
        tables.getFirst().rows());
  }

  @Test
  void aHeaderOverTwoColumnsSpansThem() throws IOException {
    Sheets sheets = new Sheets();
    sheets.line(80, 86, 420, 86).line(80, 120, 420, 120).line(80, 180, 420, 180);
    sheets.centred(380, 100, "Letters").line(335, 104, 420, 104);
    rows(sheets, 116, "Office|Visits|in|out");
    rows(sheets, 134, "Health|4|98|77", "Land|5|12|18", "Schools|7|3|44");
    TableGrid table = tables(sheets).getFirst();
    assertEquals(List.of("", "", "Letters", ""), table.rows().get(0));
    assertEquals(List.of("Office", "Visits", "in", "out"), table.rows().get(1));
    assertEquals(List.of(new Span(0, 2, 1, 2)), table.spans());
    assertEquals(5, table.rows().size());
  }

  @Test
  void aHeaderBetweenRulesIsNoTableWithoutTheRowsBelow() throws IOException {
    Sheets sheets = new Sheets();
    sheets.line(80, 86, 420, 86).line(230, 104, 420, 104).line(80, 120, 420, 120);
    sheets.centred(280, 100, "Visits").centred(380, 100, "Letters");
    rows(sheets, 116, "Office|all|in|out");
    rows(sheets, 134, "Health|4|98|77", "Land|5|12|18", "Schools|7|3|44");
    List<TableGrid> tables = tables(sheets);
    assertEquals(1, tables.size());
    assertEquals(5, tables.getFirst().rows().size());
  }

  @Test
  void aNumberedLabelThatWrapsIsOneRow() throws IOException {
    Sheets sheets = new Sheets();
    sheets.text(60, 100, "No").text(90, 100, "Office").text(300, 100, "All").text(400, 100, "Late");
    for (int i = 1; i < 4; i++) {
      int y = 100 + 30 * i;
      sheets.text(90, y - 6, "Land, water and the").text(90, y + 6, "protection of woods");
      sheets.text(62, y, "" + i).text(302, y, "1" + i).text(402, y, "2" + i);
    }
    List<List<String>> rows = tables(sheets).getFirst().rows();
    assertEquals(List.of("1", "Land, water and the protection of woods", "11", "21"), rows.get(1));
    assertEquals(4, rows.size());
  }

  @Test
  void aWrappedLabelIsOneRow() throws IOException {
    Sheets sheets = new Sheets();
    rows(
        sheets,
        100,
        "Office|2022|2023|2024",
        "Health|4|98|77",
        "Land, water and the",
        "protection of woods|5|12|18",
        "Schools|7|3|44");
    List<List<String>> rows = tables(sheets).getFirst().rows();
    assertEquals(4, rows.size());
    assertEquals(List.of("Land, water and the protection of woods", "5", "12", "18"), rows.get(2));
  }

  @Test
  void rowsThatNoRulePartsAreCut() throws IOException {
    Sheets sheets = new Sheets();
    sheets.grid(new double[] {76, 250, 306, 366, 426}, new double[] {86, 105, 165});
    rows(sheets, 100, "Office|2022|2023|2024");
    rows(sheets, 118, "Health|4|98|77", "Land|5|12|18", "Schools|7|3|44");
    List<List<String>> rows = tables(sheets).getFirst().rows();
    assertEquals(4, rows.size());
    assertEquals(List.of("Land", "5", "12", "18"), rows.get(2));
  }

  @Test
  void proseInTwoColumnsIsNoTable() throws IOException {
    Sheets sheets = new Sheets();
    prose(sheets, 60, 100);
    prose(sheets, 310, 100);
    assertEquals(List.of(), tables(sheets));
  }

  @Test
  void aListOfContentsIsNoTable() throws IOException {
    Sheets sheets = new Sheets();
    for (int i = 1; i < 9; i++) {
      sheets.text(80, 100 + 14 * i, "Part " + i + " ........................................");
      sheets.text(400, 100 + 14 * i, Integer.toString(3 * i));
    }
    assertEquals(List.of(), tables(sheets));
  }

  @Test
  void aChartIsNoTable() throws IOException {
    Sheets sheets = new Sheets();
    int[] values = {40, 90, 65, 120};
    for (int i = 0; i < 4; i++) {
      sheets.line(100, 200 - 30 * i, 400, 200 - 30 * i);
      sheets.text(80, 203 - 30 * i, Integer.toString(30 * i));
      sheets.fill(120 + 60 * i, 200 - values[i], 30, values[i], 0.6);
      sheets.centred(135 + 60 * i, 195 - values[i], Integer.toString(values[i]));
      sheets.centred(135 + 60 * i, 214, "District").centred(135 + 60 * i, 226, "no " + i);
    }
    assertEquals(List.of(), tables(sheets));
  }

  @Test
  void currenciesStayWithTheirFigures() throws IOException {
    Sheets sheets = new Sheets();
    rows(sheets, 100, "Office|2022|2023|2024", "Health|4|98|77", "Land|5|12|18", "Schools|7|3|44");
    sheets.text(270, 114, "$").text(330, 114, "$").text(390, 114, "$");
    List<List<String>> rows = tables(sheets).getFirst().rows();
    assertEquals(4, rows.getFirst().size());
    assertTrue(rows.get(1).get(1).matches("\\$ ?4"));
  }

  @Test
  void tablesBesideEachOtherAreTwo() throws IOException {
    Sheets sheets = new Sheets();
    for (int i = 0; i < 8; i++) {
      int y = 100 + 14 * i;
      sheets.text(60, y, "Office no " + i).text(190, y, "1" + i).text(240, y, "2.5" + i);
      sheets
          .text(320, y + 5, "School no " + i)
          .text(450, y + 5, "7" + i)
          .text(500, y + 5, "8.5" + i);
    }
    List<TableGrid> tables = tables(sheets);
    assertEquals(2, tables.size());
    assertEquals(List.of("Office no 0", "10", "2.50"), tables.get(0).rows().getFirst());
    assertEquals(List.of("School no 0", "70", "8.50"), tables.get(1).rows().getFirst());
  }

  @Test
  void textsOfUnequalLengthInTheMiddleOfTheirRowAreOneRow() throws IOException {
    Sheets sheets = new Sheets();
    sheets.line(60, 86, 500, 86).line(60, 106, 500, 106);
    sheets.text(60, 100, "Office").text(160, 100, "Duty").text(400, 100, "Head");
    for (int i = 0; i < 4; i++) {
      int y = 122 + 36 * i;
      sheets.text(60, y + 6, "Office " + i).text(400, y + 6, "Person " + i);
      sheets.text(160, y, "Looks after the roads and the bridges of");
      sheets.text(160, y + 12, "the northern part of the district");
    }
    sheets.line(60, 262, 500, 262);
    List<List<String>> rows = tables(sheets).getFirst().rows();
    assertEquals(5, rows.size());
    assertEquals(
        List.of(
            "Office 3",
            "Looks after the roads and the bridges of the northern part of the district",
            "Person 3"),
        rows.get(4));
  }

  @Test
  void aTitleBetweenUprightLinesIsARowOfItsOwn() throws IOException {
    Sheets sheets = new Sheets();
    for (double y : new double[] {86, 105, 165}) {
      sheets.line(76, y, 426, y);
    }
    sheets.line(76, 86, 76, 165).line(426, 86, 426, 165);
    for (double x : new double[] {250, 306, 366}) {
      sheets.line(x, 86, x, 105).line(x, 121, x, 165);
    }
    rows(sheets, 100, "Office|2022|2023|2024");
    sheets.centred(250, 116, "In the north");
    rows(sheets, 134, "Health|4|98|77", "Land|5|12|18", "Schools|7|3|44");
    TableGrid table = tables(sheets).getFirst();
    assertEquals(List.of("In the north", "", "", ""), table.rows().get(1));
    assertEquals(List.of(new Span(1, 0, 1, 4)), table.spans());
    assertEquals(List.of("Land", "5", "12", "18"), table.rows().get(3));
  }
}
