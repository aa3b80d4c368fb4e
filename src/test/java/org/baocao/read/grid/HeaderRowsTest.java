package org.baocao.read.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.baocao.model.Cell;
import org.baocao.model.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows are parted by {@code /}, cells by {@code ;}; {@code >} carries the cell on its left on, and
 * {@code ^} the one above.
 */
class HeaderRowsTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STT;Chỉ tiêu;Kết quả;>/^;^;Năm 2021;Năm 2022/1;Số văn bản;;                   | 2 | two rows bound by merged cells
          STT;Chỉ tiêu;2021;2022/1;Số văn bản;3;4                                       | 1 | bare years are labels
          TT;Nội dung;Kết quả/I;Thể chế;/1;Số văn bản;5                                 | 1 | a Roman numeral opens the body
          Họ và tên;Chức vụ/Trần Văn A;Chủ tịch                                         | 1 | a table of words has one header row
          1;Số văn bản;5/2;Số cuộc họp;6                                                | 0 | a piece without header
          STT;Chỉ tiêu;Kết quả;>/;;Số lượng;Tỷ lệ/1;Số văn bản;5;6                      | 2 | labels under a label without vertical merge
          STT;Chỉ tiêu;Số liệu/(1);(2);(3)/1;Số văn bản;5                               | 2 | the row that numbers the columns
          TT;Đơn vị;Tổng;Đạt/A;B;4;4/1;Xã A;5;5                                         | 1 | numbers out of order are figures
          TT;Đơn vị;Tổng;Đạt/A;B;1;2=1-3/1;Xã A;5;5                                     | 2 | letters and formulas number columns too
          Biểu số 1;>;>/STT;Chỉ tiêu;Số liệu/1;Số văn bản;5                             | 2 | a title over the labels
          STT;Chỉ tiêu;Tỷ lệ;>/^;^;50%;100%/1;Số xã;3;4                                 | 2 | bands under a label are no figures
          STT;Chỉ tiêu;Tỷ lệ;>/;;50%;100%/1;Số xã;3;4                                   | 2 | nor without vertical merge
          STT;Chỉ tiêu;Số/I. Thể chế;>;>/1;Số văn bản;5                                 | 1 | a section over the whole width is body
          I. Thể chế;>;>/1;Số văn bản;5                                                 | 0 | a piece that opens with a section
          ;Năm 2021;Năm 2022/Tổng số;12;13                                              | 1 | a first column without label
          Tiêu chí;Kết quả/1.1. Số văn bản đã ban hành;5/1.2. Khác;                     | 1 | code and label in one column
          """)
  void countsHeaderRows(String grid, int headers, String name) {
    assertEquals(headers, table(grid, 0).headerRows(), name);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STT;Chỉ tiêu;Kết quả;>/^;^;Đạt;Chưa/1;Số văn bản;; | 1 | 2 | the merge carries a mark on
          STT;Chỉ tiêu;Kết quả/1;Số văn bản;5/2;Khác;6       | 3 | 1 | marks on figures do not count
          Họ tên;Chức vụ/Nam;Nữ/Trần Văn A;Chủ tịch          | 2 | 2 | marks tell where words cannot
          """)
  void marksAreCrossChecked(String grid, int marked, int headers, String name) {
    assertEquals(headers, table(grid, marked).headerRows(), name);
  }

  private static Table table(String grid, int marked) {
    GridBuilder builder = new GridBuilder().markHeaders(marked);
    cells(grid).forEach(builder::add);
    return builder.build("t1", true, 1, null);
  }

  private static List<Cell> cells(String grid) {
    List<Cell> cells = new ArrayList<>();
    String[] rows = grid.strip().split("/");
    for (int row = 0; row < rows.length; row++) {
      String[] texts = rows[row].split(";", -1);
      for (int column = 0; column < texts.length; column++) {
        String text = texts[column];
        int atRow = row;
        int atColumn = column;
        if (text.equals(">")) {
          grow(cells, c -> c.covers(atRow, atColumn - 1), 0, 1);
        } else if (text.equals("^")) {
          grow(cells, c -> c.covers(atRow - 1, atColumn), 1, 0);
        } else {
          cells.add(new Cell(row, column, 1, 1, text, null, null));
        }
      }
    }
    return cells;
  }

  private static void grow(
      List<Cell> cells, java.util.function.Predicate<Cell> which, int rows, int columns) {
    cells.replaceAll(
        c ->
            which.test(c)
                ? new Cell(
                    c.row(),
                    c.column(),
                    c.rowSpan() + rows,
                    c.columnSpan() + columns,
                    c.text(),
                    null,
                    null)
                : c);
  }
}
