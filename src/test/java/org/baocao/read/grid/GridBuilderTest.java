package org.baocao.read.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.baocao.model.Cell;
import org.baocao.model.Table;
import org.junit.jupiter.api.Test;

class GridBuilderTest {

  @Test
  void missingSlotsBecomeBlankCells() {
    Table table = new GridBuilder().add(cell(1, 1, 1, 1, "x")).build("t1", true, 1, 4);
    assertEquals(4, table.cells().size());
    assertEquals(List.of("", "", "", "x"), table.cells().stream().map(Cell::text).toList());
    assertEquals(4, table.at(0, 0).orElseThrow().page());
  }

  @Test
  void overlappingCellsAreCutAndHiddenTextIsKept() {
    Table table =
        new GridBuilder()
            .add(cell(0, 0, 2, 2, "a"))
            .add(cell(1, 1, 1, 1, "hidden"))
            .add(cell(1, 0, 1, 3, "b"))
            .add(cell(0, 2, 3, 1, "c"))
            .build("t1", true, 1, null);
    assertEquals(List.of("b", "hidden"), table.covered().stream().map(Cell::text).toList());
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column < table.columns(); column++) {
        int r = row;
        int c = column;
        assertEquals(1, table.cells().stream().filter(cell -> cell.covers(r, c)).count());
      }
    }
  }

  @Test
  void aGridBeyondAnyReportIsRefused() {
    GridBuilder grid = new GridBuilder();
    assertThrows(TooLarge.class, () -> grid.size(1_000_000, 1_000));
  }

  private static Cell cell(int row, int column, int rows, int columns, String text) {
    return new Cell(row, column, rows, columns, text, null, null);
  }
}
