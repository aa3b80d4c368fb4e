package org.baocao.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.baocao.model.Cell;
import org.baocao.model.Table;
import org.baocao.read.grid.GridBuilder;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Tables drawn at random come out as they were drawn. */
class RandomTableTest {

  @TempDir Path folder;

  @RepeatedTest(100)
  void isReadAsItWasDrawn(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Table drawn = drawn(random);
    Table read = WordFile.of(markup(drawn)).read(folder).tables().findFirst().orElseThrow();
    assertEquals(WordFile.shown(drawn), WordFile.shown(read));
  }

  /** Every column has a cell of its own in the first row, so that none is needless. */
  private static Table drawn(Random random) {
    int rows = 1 + random.nextInt(7);
    int columns = 1 + random.nextInt(6);
    GridBuilder grid = new GridBuilder().size(rows, columns);
    boolean[][] taken = new boolean[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          int right = column + 1;
          while (row > 0 && right < columns && !taken[row][right] && random.nextInt(4) == 0) {
            right++;
          }
          int below =
              random.nextInt(3) == 0 ? Math.min(rows, row + 1 + random.nextInt(3)) : row + 1;
          for (int r = row; r < below; r++) {
            java.util.Arrays.fill(taken[r], column, right, true);
          }
          String text = random.nextInt(5) == 0 ? "" : row + "," + column;
          grid.add(new Cell(row, column, below - row, right - column, text, null, null));
        }
      }
    }
    return grid.build("t1", true, 1, null);
  }

  private static String markup(Table table) {
    StringBuilder markup = new StringBuilder("<w:tbl>");
    for (int row = 0; row < table.rows(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < table.columns(); ) {
        Cell cell = table.at(row, column).orElseThrow();
        cells.add(markup(cell, cell.row() == row));
        column += cell.columnSpan();
      }
      markup.append("<w:tr>").append(String.join("", cells)).append("</w:tr>");
    }
    return markup.append("</w:tbl>").toString();
  }

  private static String markup(Cell cell, boolean first) {
    String merge =
        cell.rowSpan() == 1 ? "" : first ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
    return "<w:tc><w:tcPr><w:gridSpan w:val=\"%d\"/>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>"
        .formatted(cell.columnSpan(), merge, first ? cell.text() : "");
  }
}
