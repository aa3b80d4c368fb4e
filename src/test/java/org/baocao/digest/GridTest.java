package org.baocao.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.baocao.digest.Grid.Slot;
import org.baocao.model.Cell;
import org.baocao.model.Table;
import org.baocao.store.SampleReview;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GridTest {

  private static final Words WORDS = new Words("vi");
  private static final Highlights NOTHING = new Highlights(List.of(), List.of());

  @Test
  void everyRowOfTheSampleCoversEveryColumn() {
    SampleReview.of(Path.of("a.docx"), "0".repeat(64))
        .report()
        .document()
        .tables()
        .forEach(
            table -> {
              Grid grid = Grid.of(table, NOTHING, List.of(), WORDS);
              assertEquals(table.rows(), grid.head().size() + grid.body().size());
              assertCovered(grid.head(), table.columns());
              assertCovered(grid.body(), table.columns());
            });
  }

  /** As a browser lays a row group out: what spans beyond its last row is cut. */
  private static void assertCovered(List<List<Slot>> rows, int columns) {
    int[] covered = new int[rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      for (Slot slot : rows.get(row)) {
        for (int down = 0; down < span(slot.rowSpan()); down++) {
          covered[row + down] += span(slot.columnSpan());
        }
      }
      assertEquals(columns, covered[row], "row " + row);
    }
  }

  private static int span(@Nullable String span) {
    return span == null ? 1 : Integer.parseInt(span);
  }

  @Test
  void aHeaderThatReachesIntoTheBodyTakesItsRowsAlong() {
    Table table =
        table(2, 2, cell(0, 0, 2, "STT"), cell(0, 1, 1, "Năm 2024"), cell(1, 1, 1, "(ước)"));
    Grid grid = Grid.of(table, NOTHING, List.of(), WORDS);
    assertEquals(2, grid.head().size());
    assertTrue(grid.body().isEmpty());
  }

  @Test
  void figuresAreSetAsFiguresOnlyInAColumnOfFigures() {
    Table table =
        table(
            3,
            2,
            cell(0, 0, 1, "Số liệu"),
            cell(0, 1, 1, "Kết quả"),
            cell(1, 0, 1, "91,34"),
            cell(1, 1, 1, "Đạt"),
            cell(2, 0, 1, "1.204"),
            cell(2, 1, 1, "159/159"));
    List<Slot> last = Grid.of(table, NOTHING, List.of(), WORDS).body().get(1);
    assertEquals(List.of(true, true), last.stream().map(Slot::figure).toList());
    Table words =
        table(3, 1, cell(0, 0, 1, "Kết quả"), cell(1, 0, 1, "Đạt"), cell(2, 0, 1, "Không"));
    assertEquals(
        List.of(false),
        Grid.of(words, NOTHING, List.of(), WORDS).body().get(1).stream()
            .map(Slot::figure)
            .toList());
  }

  private static Cell cell(int row, int column, int rowSpan, String text) {
    return new Cell(row, column, rowSpan, 1, text, null, null);
  }

  private static Table table(int rows, int columns, Cell... cells) {
    return new Table("t1", rows, columns, 1, List.of(cells), List.of(), true, 1, null);
  }
}
