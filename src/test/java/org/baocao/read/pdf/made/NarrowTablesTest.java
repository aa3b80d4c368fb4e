package org.baocao.read.pdf.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.baocao.read.pdf.PdfTables;
import org.baocao.read.pdf.TableGrid;
import org.baocao.read.pdf.made.NarrowPage.Align;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and codes that are wider than their cells: never another number, never two rows. */
class NarrowTablesTest {

  /** Figures that a line feed parts are for review: nobody takes them for one number. */
  private static final Pattern REVIEWED = Pattern.compile("(?s).*[\\d.,/-]\n[\\d.,/-].*");

  private static final List<List<String>> WRAPPED =
      List.of(
          List.of("STT", "Chi tieu", "2024", "2025", "2026"),
          List.of("1", "So van ban da ban hanh trong ky bao cao", "12.345", "1.205", "88,25%"),
          List.of("1.1", "So ho so tiep nhan", "1.234.567", "-12,75", "100%"),
          List.of("6.4.1.", "So nhiem vu duoc giao trong nam", "98.765", "1.20", "3,5"),
          List.of("6.4.2.", "So luong", "1234567", "12", "99,91%"),
          List.of("10.12", "Ty le", "7", "0", "45.67"),
          List.of("11", "Thoi diem", "159/161", "01/2026", "+1.511"));

  /** In the last cells of each row a figure stands for each paragraph of the label. */
  private static final List<List<String>> STACKED =
      List.of(
          List.of("STT", "Chi tieu", "2024", "2025", "2026"),
          List.of("1", "So van ban da ban hanh trong ky bao cao", "12", "15", "3"),
          List.of("2", "Nam\nNu", "12\n345", "88,2\n5", "7"),
          List.of("3", "Xa\nThon", "1\n234", "202\n1", "12\n5"),
          List.of("4", "So luong", "7", "0", "4"));

  @TempDir private Path folder = Path.of("");

  private List<List<String>> read(List<List<String>> rows, NarrowPage page) throws IOException {
    List<TableGrid> tables = PdfTables.in(page.save(rows, folder.resolve("narrow.pdf")));
    assertEquals(1, tables.size());
    return tables.getFirst().rows();
  }

  private static List<NarrowPage> pages(Align align, float inset, float from) {
    List<NarrowPage> pages = new ArrayList<>();
    for (float size = 8; size < 15; size += 2.5f) {
      for (float room = from; room < 5; room += 0.2f) {
        pages.add(new NarrowPage(room * size + 2 * inset, inset, align, size));
      }
    }
    return pages;
  }

  @ParameterizedTest
  @CsvSource({"LEFT, 5.4", "CENTRE, 5.4", "RIGHT, 5.4", "LEFT, 3", "CENTRE, 2", "RIGHT, 4"})
  void whatAWallBrokeIsOne(Align align, float inset) throws IOException {
    for (NarrowPage page : pages(align, inset, 1.2f)) {
      List<List<String>> read = read(WRAPPED, page);
      assertEquals(WRAPPED.size(), read.size(), page::toString);
      for (int row = 0; row < read.size(); row++) {
        for (int column = 0; column < read.get(row).size(); column++) {
          String text = read.get(row).get(column);
          String made = WRAPPED.get(row).get(column);
          if (!text.equals(made)) {
            assertTrue(REVIEWED.matcher(text).matches(), made + ": " + text + " " + page);
            assertTrue(areAlike(text.split("\n")), made + ": " + text + " " + page);
          }
        }
      }
    }
  }

  /** Only halves of one length, each a number, may as well be two. */
  private static boolean areAlike(String[] lines) {
    return Math.abs(lines[0].length() - lines[lines.length - 1].length()) <= 1;
  }

  @ParameterizedTest
  @CsvSource({"LEFT, 5.4", "CENTRE, 5.4", "RIGHT, 5.4", "LEFT, 3", "CENTRE, 2", "RIGHT, 4"})
  void figuresOfSeveralParagraphsStayApart(Align align, float inset) throws IOException {
    for (NarrowPage page : pages(align, inset, 1.8f)) {
      List<List<String>> read = read(STACKED, page);
      assertEquals(STACKED.get(2).subList(2, 5), read.get(2).subList(2, 5), page::toString);
      assertEquals(STACKED.get(3).subList(2, 5), read.get(3).subList(2, 5), page::toString);
    }
  }
}
