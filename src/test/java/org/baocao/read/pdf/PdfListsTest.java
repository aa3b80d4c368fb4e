package org.baocao.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists, whose marks and figures stand apart from the items, and lines at the right end. */
class PdfListsTest {

  private static final int LEFT = 85;
  private static final int RIGHT = 538;
  private static final String LINE = "The commune has carried out the plan of the year:";

  @TempDir private Path folder = Path.of("");

  private final Sheets sheets = new Sheets();

  PdfListsTest() throws IOException {}

  @BeforeEach
  void open() throws IOException {
    sheets.font(Sheets.PLAIN, 13);
  }

  @AfterEach
  void close() throws IOException {
    sheets.close();
  }

  @ParameterizedTest
  @CsvSource({"-, -, -", "+, +, +", "-, +, -", "1., 2., 3.", "a), b), c)"})
  void theMarksOfAListAreNoTextBesideIt(String first, String second, String third)
      throws IOException {
    sheets.text(LEFT, 100, LINE);
    sheets.text(LEFT + 18, 116, first).text(LEFT + 36, 116, "Assigned: 68, present: 66");
    sheets.text(LEFT + 18, 132, second).text(LEFT + 36, 132, "Received: 4.471 files");
    sheets.text(LEFT + 18, 148, third).text(LEFT + 36, 148, "Petitions: 09");
    assertEquals(
        List.of(
            LINE,
            first + " Assigned: 68, present: 66",
            second + " Received: 4.471 files",
            third + " Petitions: 09"),
        read());
  }

  @Test
  void figuresBesideTheItemsOfAListAreNoTextBesideThem() throws IOException {
    sheets.text(LEFT, 100, LINE);
    String[][] items = {
      {"+ Early:", "5 110 files"}, {"+ On time:", "881 files"}, {"+ Late:", "12"}
    };
    for (int i = 0; i < items.length; i++) {
      sheets.text(LEFT + 18, 116 + 16 * i, items[i][0]).text(230, 116 + 16 * i, items[i][1]);
    }
    assertEquals(
        List.of(LINE, "+ Early: 5 110 files", "+ On time: 881 files", "+ Late: 12"), read());
  }

  @Test
  void linesThatAreFlushRightStandAlone() throws IOException {
    double end = 100;
    sheets.text(LEFT, end, LINE);
    List<String> lines = List.of("FOR THE CHAIRMAN", "THE DEPUTY CHAIRMAN", "Tran Thi Binh");
    for (String line : lines) {
      end += 16;
      sheets.text(RIGHT - sheets.width(line), end, line);
    }
    sheets.text(LEFT, end + 16, "Copies to: the archive");
    assertEquals(
        List.of(LINE, lines.get(0), lines.get(1), lines.get(2), "Copies to: the archive"), read());
  }

  private List<String> read() throws IOException {
    Path file = sheets.save(folder.resolve("made.pdf"));
    Document document = assertInstanceOf(Document.class, Pdfs.read(file));
    return document.paragraphs().map(Paragraph::text).toList();
  }
}
