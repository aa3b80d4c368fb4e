package org.baocao.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;
import org.baocao.model.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Running text: paragraphs out of lines, without what stands in the margins. */
class PdfFlowTest {

  private static final int LEFT = 85;
  private static final int RIGHT = 538;

  @TempDir private Path folder = Path.of("");

  private final Sheets sheets = new Sheets();

  PdfFlowTest() throws IOException {}

  @BeforeEach
  void open() throws IOException {
    sheets.font(Sheets.PLAIN, 13);
  }

  @AfterEach
  void close() throws IOException {
    sheets.close();
  }

  /** Set justified, but for the last line; {@code full} fills that as well. */
  private double set(double y, String text, boolean full) throws IOException {
    List<String> line = new ArrayList<>();
    double width = 0;
    for (String word : text.split(" ")) {
      if (width + sheets.width(" " + word) > RIGHT - LEFT) {
        justify(y, line, RIGHT - LEFT - width);
        line.clear();
        width = 0;
        y += 16;
      }
      width += sheets.width(line.isEmpty() ? word : " " + word);
      line.add(word);
    }
    justify(y, line, full ? RIGHT - LEFT - width : 0);
    return y;
  }

  private void justify(double y, List<String> words, double white) throws IOException {
    double x = LEFT;
    for (String word : words) {
      sheets.text(x, y, word);
      x += sheets.width(word + " ") + white / Math.max(1, words.size() - 1);
    }
  }

  private static final String LINE =
      "the commune has carried out the plan of the year and sent the reports in due";

  /** Five lines of a paragraph that does not end on the page. */
  private double page(int number) throws IOException {
    String name = "ABCDEFGH".substring(number, number + 1);
    sheets.text(LEFT + 36, 90, "Part " + name + " of the text.");
    for (int i = 0; i < 5; i++) {
      set(700 + 16 * i, name + " " + LINE, true);
    }
    return 764;
  }

  @ParameterizedTest
  @CsvSource({
    "1|2|3|4", "- 1 -|- 2 -|- 3 -|- 4 -", "Trang 1/4|Trang 2/4|Trang 3/4|Trang 4/4",
    "i|ii|iii|iv", "|2|3|4", "Page 7 of 9|Page 8 of 9|Page 9 of 9|"
  })
  void pageNumbersAreLeftOut(String numbers) throws IOException {
    String[] printed = numbers.split("\\|", -1);
    for (int i = 0; i < printed.length; i++) {
      if (i > 0) {
        sheets.nextPage();
      }
      page(i);
      sheets.centred((i % 2) * 200 + 200.0, 60, printed[i]);
    }
    assertEquals(8, read().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "None.", "Total: 12"})
  void aLineOfTheTextAtThePagesEdgeIsKept(String line) throws IOException {
    for (int i = 0; i < 4; i++) {
      if (i > 0) {
        sheets.nextPage();
      }
      double end = page(i);
      if (i == 1 || i == 2) {
        sheets.text(LEFT, end + 16, line);
      }
    }
    List<String> read = read();
    assertEquals(2, read.stream().filter(text -> text.endsWith(line)).count(), read::toString);
  }

  @Test
  void aFootnoteDoesNotPartTheParagraphThatRunsOverThePage() throws IOException {
    String text =
        "the commune received 9.215 files of which by far the greater share came online, and of"
            + " these it resolved 9.199 files in due time and the rest of them too late";
    double end = set(690, text, true);
    sheets.font(Sheets.PLAIN, 7).text(RIGHT + 1, end - 5, "1").line(LEFT, 730, LEFT + 140, 730);
    sheets.text(LEFT, 741, "1").font(Sheets.PLAIN, 10).text(LEFT + 5, 745, "Without 16 withdrawn.");
    sheets.font(Sheets.PLAIN, 13).centred(300, 790, "1").nextPage();
    sheets.text(LEFT, 80, "for want of papers.").centred(300, 790, "2");
    assertEquals(List.of(text + " for want of papers.", "Without 16 withdrawn."), read());
  }

  @Test
  void aFootnoteFollowsTheParagraphThatHasItsMark() throws IOException {
    for (int i = 0; i < 3; i++) {
      double end = set(100 + 60 * i, LINE + " " + i, true);
      if (i < 2) {
        sheets.font(Sheets.PLAIN, 7).text(RIGHT + 1, end - 5, "" + (i + 1));
        sheets.font(Sheets.PLAIN, 13);
      }
    }
    sheets.line(LEFT, 730, LEFT + 140, 730);
    for (int i = 0; i < 3; i++) {
      sheets.font(Sheets.PLAIN, 7).text(LEFT, 741 + 12 * i, "" + (i + 1));
      sheets.font(Sheets.PLAIN, 10).text(LEFT + 5, 745 + 12 * i, "Note " + i);
    }
    assertEquals(
        List.of(LINE + " 0", "Note 0", LINE + " 1", "Note 1", LINE + " 2", "Note 2"), read());
  }

  @ParameterizedTest
  @CsvSource({
    "mod-, ified, modified",
    "BC-, UBND, BC-UBND",
    "2021-, 2025, 2021-2025",
    "thanh-, tra, thanh-tra",
    "t\u00ea-, x\u00e3, t\u00ea-x\u00e3",
  })
  void hyphensAtTheEndOfALineStayUnlessAWordIsBroken(String end, String start, String whole)
      throws IOException {
    double above = set(100, LINE + " " + end, true);
    double below = set(above + 16, start + " " + LINE, true);
    sheets.text(LEFT, below + 16, "time.");
    assertEquals(LINE + " " + whole + " " + LINE + " time.", read().getFirst());
  }

  @Test
  void aTableThatIsWiderThanTheTextPartsNoParagraph() throws IOException {
    String text = LINE + " time and " + LINE + " time and " + LINE + " time";
    double end = 100;
    for (int i = 0; i < 4; i++) {
      end = 20 + set(end, "Part " + i + " says that " + text, false);
    }
    for (int i = 0; i < 3; i++) {
      sheets.line(LEFT - 20, end + 20 * i, RIGHT + 30, end + 20 * i);
    }
    for (int x : new int[] {LEFT - 20, 300, RIGHT + 30}) {
      sheets.line(x, end, x, end + 40);
    }
    sheets.text(LEFT, end + 14, "Files").text(310, end + 14, "9.215");
    sheets.text(LEFT, end + 34, "Staff").text(310, end + 34, "68");
    assertEquals(4, read().size());
  }

  @Test
  void aDashWithinASentenceIsNoItem() throws IOException {
    double above = set(100, "a) " + LINE, true);
    double below = set(above + 16, "- of " + LINE, true);
    sheets.text(LEFT, below + 16, "to the district.");
    assertEquals(1, read().size());
  }

  @Test
  void powersStayReadableAndMarksAreLeftOut() throws IOException {
    double end = LEFT + sheets.width("5 x 10");
    sheets
        .text(LEFT, 100, "5 x 10")
        .font(Sheets.PLAIN, 8)
        .text(end, 95, "3")
        .font(Sheets.PLAIN, 13);
    sheets.text(LEFT, 300, "9.215").font(Sheets.PLAIN, 8).text(LEFT + 30, 295, "3");
    double unit = sheets.font(Sheets.PLAIN, 13).width("(10");
    sheets.text(LEFT, 400, "(10").text(LEFT + unit + 5, 400, "tons)");
    sheets.font(Sheets.PLAIN, 8).text(LEFT + unit, 395, "3");
    assertEquals(List.of("5 x 10³", "9.215", "(10³ tons)"), read());
  }

  @Test
  void aTableGoesOnThoughWhatStandsInItIsNarrower() throws IOException {
    row(700, "Office", "2022", "2023");
    row(716, "Land and water", "5.111", "12");
    row(732, "Schools", "7", "3");
    sheets.nextPage();
    row(80, "Office", "2022", "2023");
    row(96, "Roads", "5", "1.118.000");
    row(112, "Health", "6", "8");
    Document document = (Document) Pdfs.read(sheets.save(folder.resolve("made.pdf")));
    assertEquals(List.of(5), document.tables().map(Table::rows).toList());
  }

  private void row(double y, String label, String first, String second) throws IOException {
    sheets.text(LEFT, y, label).text(300 - sheets.width(first), y, first);
    sheets.text(400 - sheets.width(second), y, second);
  }

  private List<String> read() throws IOException {
    Path file = sheets.save(folder.resolve("made.pdf"));
    Document document = assertInstanceOf(Document.class, Pdfs.read(file));
    return document.paragraphs().map(Paragraph::text).toList();
  }
}
