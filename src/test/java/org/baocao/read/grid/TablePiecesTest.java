package org.baocao.read.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.baocao.model.Cell;
import org.baocao.model.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablePiecesTest {

  /** Rows parted by {@code /}, cells by {@code ;}; the number of rows of the whole, 0 for two. */
  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STT;Nội dung;Số/1;Hội nghị;2 | 2;Tập huấn;3                  | 3 | goes on without header
          STT;Nội dung;Số/1;Hội nghị;2 | STT;Nội dung;Số/2;Tập huấn;3  | 3 | repeats the header
          STT;Nội dung;Số/1;Hội nghị;2 | STT;Nội dung;Số/1;Tập huấn;3  | 0 | is numbered anew
          STT;Nội dung;Số/1;Hội nghị;2 | STT;Đơn vị;Số/2;Xã A;3        | 0 | has another header
          STT;Nội dung;Số/1;Hội nghị;2 | 2;Tập huấn                    | 0 | has fewer columns
          """)
  void join(String above, String below, int rows, String name) {
    assertEquals(
        rows, TablePieces.join(table(above), table(below)).map(Table::rows).orElse(0), name);
  }

  private static Table table(String grid) {
    GridBuilder builder = new GridBuilder();
    List<String> rows = List.of(grid.strip().split("/"));
    for (int row = 0; row < rows.size(); row++) {
      String[] texts = rows.get(row).split(";");
      for (int column = 0; column < texts.length; column++) {
        builder.add(new Cell(row, column, 1, 1, texts[column], null, null));
      }
    }
    return builder.build("t1", true, 1, null);
  }
}
