package org.baocao.read.pdf.made;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table before it is drawn: what reading it has to give.
 *
 * @param header how many rows at the top are header
 * @param cells in order of row, then column; they cover every slot once
 */
record MadeTable(int rows, int columns, int header, List<MadeCell> cells) {

  /** A cell by its first slot. */
  record MadeCell(int row, int column, int rowSpan, int columnSpan, String text) {

    boolean isFigure() {
      return text.matches("[-\\d.,%]+");
    }
  }

  /** Texts by slot, as in a TableGrid. */
  List<List<String>> texts() {
    List<List<String>> texts = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      texts.add(new ArrayList<>(Collections.nCopies(columns, "")));
    }
    cells.forEach(cell -> texts.get(cell.row()).set(cell.column(), cell.text()));
    return texts;
  }

  /** Row, column, row span, column span of the cells over several slots. */
  List<List<Integer>> spans() {
    return cells.stream()
        .filter(cell -> cell.rowSpan() > 1 || cell.columnSpan() > 1)
        .map(cell -> List.of(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()))
        .toList();
  }
}
