package org.baocao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.intake.Intake;
import org.baocao.model.Cell;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Quoted;
import org.baocao.model.Submission;
import org.baocao.model.Table;
import org.baocao.model.TextPlace;
import org.baocao.read.again.SecondReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another engine says of cells and sentences of the sample. */
class SecondReadingTest {

  private static final Path FOLDER = Path.of("corpus/tinh-long");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bao-cao-tinh-long.docx",
        "bao-cao-tinh-long.doc",
        "bao-cao-tinh-long.pdf",
        "libreoffice/bao-cao-tinh-long.docx",
        "libreoffice/bao-cao-tinh-long.pdf",
        "libreoffice/bao-cao-tinh-long.rtf"
      })
  void confirmsTheNumbersOfCellsAndGainsaysOthers(String name) throws Exception {
    Path file = FOLDER.resolve(name);
    SecondReading again = SecondReading.of(file).orElseThrow();
    Document document = (Document) new Readers().read((Submission) new Intake().receive(file));
    List<Quoted> cells = document.tables().flatMap(SecondReadingTest::numbers).toList();
    assertTrue(cells.size() > 20, name + ": " + cells.size());
    List<Quoted> gainsaid = cells.stream().filter(again::gainsays).toList();
    assertEquals(List.of(), gainsaid);
    List<Quoted> wrong = cells.stream().map(SecondReadingTest::oneMore).toList();
    long told = wrong.stream().filter(again::gainsays).count();
    assertTrue(told > wrong.size() * 0.9, name + ": " + told + " of " + wrong.size());
  }

  @Test
  void confirmsWordsAndGainsaysNumbersThatAreNowhere() {
    SecondReading again = SecondReading.of(FOLDER.resolve("bao-cao-tinh-long.docx")).orElseThrow();
    assertFalse(again.gainsays(said("Tổng số hồ sơ tiếp nhận: 9.215  hồ sơ")));
    assertTrue(again.gainsays(said("Tổng số hồ sơ tiếp nhận: 9.251  hồ sơ")));
  }

  @Test
  void saysNothingOfFilesThatItDoesNotRead(@TempDir Path folder) throws Exception {
    Path broken = Files.writeString(folder.resolve("a.docx"), "PK\u0003\u0004 broken");
    assertEquals(Optional.empty(), SecondReading.of(broken));
    assertEquals(
        Optional.empty(), SecondReading.of(FOLDER.resolve("libreoffice/bao-cao-tinh-long.odt")));
  }

  private static Quoted said(String words) {
    return new Quoted(words, "", new TextPlace(0, 0, words.length(), null, null));
  }

  /** Cells with a number of three digits or more, beside the longest words of their row. */
  private static Stream<Quoted> numbers(Table table) {
    return table.cells().stream()
        .filter(cell -> cell.row() >= table.headerRows() && cell.text().matches("\\d{3,}"))
        .map(cell -> new Quoted(cell.text(), label(table, cell), place(table, cell)));
  }

  private static String label(Table table, Cell cell) {
    return table.cells().stream()
        .filter(other -> other.row() == cell.row() && other.column() == 1)
        .map(Cell::line)
        .findFirst()
        .orElse("");
  }

  private static CellPlace place(Table table, Cell cell) {
    return new CellPlace(table.id(), cell.row(), cell.column(), cell.page(), cell.box());
  }

  private static Quoted oneMore(Quoted quoted) {
    return new Quoted("7" + quoted.words() + "7", quoted.label(), quoted.place());
  }
}
