package org.baocao.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baocao.model.Box;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTableTest {

  private static final double[] XS = {80, 200, 300, 400};

  @TempDir private Path folder = Path.of("");

  private List<Table> tables(Sheets sheets) throws IOException {
    try (sheets) {
      Path pdf = sheets.save(folder.resolve("made.pdf"));
      return assertInstanceOf(Document.class, Pdfs.read(pdf)).tables().toList();
    }
  }

  /** Each cell as {@code row,column,rowSpan,columnSpan text}. */
  private static List<String> cells(Table table) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      String spans =
          cell.rowSpan() * cell.columnSpan() == 1
              ? ""
              : " " + cell.rowSpan() + "x" + cell.columnSpan();
      cells.add(cell.row() + "," + cell.column() + spans + " " + cell.text());
    }
    return cells;
  }

  private static Sheets body(Sheets sheets, double top, String... rows) throws IOException {
    for (int i = 0; i < rows.length; i++) {
      String[] texts = rows[i].split("\\|", -1);
      for (int j = 0; j < texts.length; j++) {
        if (!texts[j].isEmpty()) {
          sheets.text(XS[j] + 4, top + 14 + 20 * i, texts[j]);
        }
      }
    }
    return sheets;
  }

  @Test
  void missingSidesAreMergedCells() throws IOException {
    Sheets sheets = new Sheets();
    sheets.grid(new double[] {80, 400}, new double[] {100, 140, 160});
    sheets.line(200, 100, 200, 160).line(200, 120, 400, 120).line(300, 120, 300, 160);
    body(sheets, 100, "Task|Years", "|2023|2024", "Visits|5|7");
    List<Table> tables = tables(sheets);
    assertEquals(1, tables.size());
    assertEquals(
        List.of(
            "0,0 2x1 Task",
            "0,1 1x2 Years",
            "1,1 2023",
            "1,2 2024",
            "2,0 Visits",
            "2,1 5",
            "2,2 7"),
        cells(tables.getFirst()));
    assertEquals(2, tables.getFirst().headerRows());
  }

  @Test
  void thinRectanglesAreRules() throws IOException {
    Sheets sheets = new Sheets();
    for (double y : new double[] {100, 120, 140}) {
      sheets.fill(80, y, 320, 0.5, 0);
    }
    for (double x : XS) {
      sheets.fill(x, 100, 0.5, 20, 0).fill(x, 120.5, 0.5, 20, 0);
    }
    body(sheets, 100, "Task|2023|2024", "Visits|5|7");
    assertEquals(
        List.of("0,0 Task", "0,1 2023", "0,2 2024", "1,0 Visits", "1,1 5", "1,2 7"),
        cells(tables(sheets).getFirst()));
  }

  @Test
  void openSidesAreClosedWhereTextStands() throws IOException {
    Sheets sheets = new Sheets();
    for (double y : new double[] {100, 120, 140}) {
      sheets.line(80, y, 400, y);
    }
    sheets.line(200, 100, 200, 140).line(300, 100, 300, 140);
    body(sheets, 100, "Task|2023|2024", "Visits|5|7");
    assertEquals(
        List.of("0,0 Task", "0,1 2023", "0,2 2024", "1,0 Visits", "1,1 5", "1,2 7"),
        cells(tables(sheets).getFirst()));
  }

  @Test
  void aTableOverTwoPagesIsOne() throws IOException {
    Sheets sheets = new Sheets();
    sheets.grid(XS, new double[] {700, 720, 740, 760});
    body(sheets, 700, "Task|2023|2024", "Visits|5|7", "Letters|1|2");
    sheets.centred(297, 810, "1").nextPage().centred(297, 810, "2");
    sheets.grid(XS, new double[] {60, 80, 100});
    body(sheets, 60, "Task|2023|2024", "Calls|3|4");
    List<Table> tables = tables(sheets);
    assertEquals(1, tables.size());
    assertEquals(
        List.of(
            "0,0 Task",
            "0,1 2023",
            "0,2 2024",
            "1,0 Visits",
            "1,1 5",
            "1,2 7",
            "2,0 Letters",
            "2,1 1",
            "2,2 2",
            "3,0 Calls",
            "3,1 3",
            "3,2 4"),
        cells(tables.getFirst()));
    assertEquals(2, tables.getFirst().at(3, 0).orElseThrow().page());
  }

  @Test
  void aRowCutByThePageEndIsMadeWhole() throws IOException {
    Sheets sheets = new Sheets();
    sheets.grid(XS, new double[] {700, 720, 740, 760});
    body(sheets, 700, "No|Task|2024", "1|Visits|5", "2|Letters to all|7");
    sheets.nextPage().grid(XS, new double[] {60, 80, 100, 120});
    body(sheets, 60, "No|Task|2024", "|their offices|", "3|Calls|4");
    assertEquals(
        List.of(
            "0,0 No",
            "0,1 Task",
            "0,2 2024",
            "1,0 1",
            "1,1 Visits",
            "1,2 5",
            "2,0 2",
            "2,1 Letters to all their offices",
            "2,2 7",
            "3,0 3",
            "3,1 Calls",
            "3,2 4"),
        cells(tables(sheets).getFirst()));
  }

  @Test
  void aNumberCutByThePageEndIsMadeWholeWhereItHadNoRoom() throws IOException {
    Sheets sheets = new Sheets();
    double[] xs = {80, 100, 290, 315};
    sheets.grid(xs, new double[] {720, 740, 760});
    sheets.text(84, 734, "1").text(104, 734, "Visits").text(294, 734, "10");
    sheets.text(84, 754, "2").text(104, 754, "Letters to all").text(294, 754, "100");
    sheets.nextPage().grid(xs, new double[] {60, 80, 100});
    sheets.text(104, 74, "their offices").text(294, 74, "5");
    sheets.text(84, 94, "3").text(104, 94, "Calls").text(294, 94, "4");
    Table table = tables(sheets).getFirst();
    assertEquals(3, table.rows());
    assertEquals("Letters to all their offices", table.at(1, 1).orElseThrow().text());
    assertEquals("1005", table.at(1, 2).orElseThrow().text());
  }

  @Test
  void aPageShownTurnedIsReadUpright() throws IOException {
    Sheets sheets = new Sheets().turned();
    sheets.grid(XS, new double[] {100, 120, 140});
    body(sheets, 100, "Task|2023|2024", "Visits|5|7");
    Table table = tables(sheets).getFirst();
    assertEquals(
        List.of("0,0 Task", "0,1 2023", "0,2 2024", "1,0 Visits", "1,1 5", "1,2 7"), cells(table));
    assertEquals(new Box(80, 100, 120, 20), table.at(0, 0).orElseThrow().box());
  }

  @Test
  void aRaisedFootnoteMarkIsNoPartOfANumber() throws IOException {
    Sheets sheets = new Sheets();
    sheets.grid(XS, new double[] {100, 120, 140});
    body(sheets, 100, "Task|2023|2024", "Area, m|125|7");
    sheets.font(Sheets.PLAIN, 6.5);
    sheets.text(204 + 16.5, 130, "2").text(84 + 35.5, 130, "2");
    assertEquals(
        List.of("0,0 Task", "0,1 2023", "0,2 2024", "1,0 Area, m2", "1,1 125", "1,2 7"),
        cells(tables(sheets).getFirst()));
  }

  @Test
  void boldByPaintingTwiceIsOneText() throws IOException {
    Sheets sheets = new Sheets();
    sheets.grid(XS, new double[] {100, 120, 140});
    body(sheets, 100, "Task|2023|2024", "Visits|1155|7");
    sheets.text(84.3, 114, "Task").text(204.3, 134, "1155");
    Table table = tables(sheets).getFirst();
    assertEquals("1155", table.at(1, 1).orElseThrow().text());
    assertEquals("Task", table.at(0, 0).orElseThrow().text());
  }

  @Test
  void linesOfACellAreOneText() throws IOException {
    Sheets sheets = new Sheets();
    sheets.grid(XS, new double[] {100, 120, 160});
    body(sheets, 100, "Task|2023|2024", "Letters to all the|5|7", "offices of the town");
    assertEquals(
        "Letters to all the offices of the town",
        tables(sheets).getFirst().at(1, 0).orElseThrow().text());
  }

  @Test
  void aBoxAroundTextIsNoTable() throws IOException {
    Sheets sheets = new Sheets();
    sheets.grid(new double[] {40, 560}, new double[] {40, 800});
    sheets.grid(new double[] {80, 400}, new double[] {100, 160});
    body(sheets, 100, "Please note this");
    assertEquals(List.of(), tables(sheets));
  }
}
