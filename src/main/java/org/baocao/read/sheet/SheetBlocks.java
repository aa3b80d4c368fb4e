package org.baocao.read.sheet;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.baocao.model.Paragraph;
import org.baocao.model.Paragraph.Emphasis;
import org.baocao.read.grid.PlainText;
import org.baocao.read.text.BlockList;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sheet into tables and lines of text: rows with lines between their cells are a table, and
 * so are rows of figures without; all other rows are text, a paragraph each cell.
 */
public final class SheetBlocks {

  private static final int FEWEST_ROWS = 2;

  private static final Pattern GIVEN_NAME = Pattern.compile("Sheet ?\\d*");

  private final ShownRows rows;
  private final BitSet filled;
  private final BlockList blocks;

  private SheetBlocks(ShownRows rows, BlockList blocks) {
    this.rows = rows;
    this.filled = rows.filled();
    this.blocks = blocks;
  }

  /** The name of the sheet goes first, unless the program gave it: it may be the only heading. */
  public static void add(@Nullable String name, Sheet sheet, BlockList blocks) {
    if (name != null && !sheet.cells().isEmpty() && !GIVEN_NAME.matcher(name).matches()) {
      blocks.flow(new Paragraph(0, PlainText.of(name), Emphasis.NONE, null, null));
    }
    new SheetBlocks(ShownRows.of(sheet), blocks).cut();
  }

  private void cut() {
    int row = 0;
    while (row < rows.end()) {
      if (rows.isSided(row)) {
        row = ruled(row);
      } else if (filled.get(row)) {
        row = unruled(row);
      } else {
        row++;
      }
    }
  }

  /** Takes the rows with lines, and the figures right below them; gives the row after these. */
  private int ruled(int from) {
    int end = from;
    while (end < rows.end() && (rows.isSided(end) || isData(end))) {
      end++;
    }
    int first = filled.nextSetBit(from);
    int last = filled.previousSetBit(end - 1);
    if (first >= 0 && first <= last) {
      new SheetTable(rows, first, last + 1).apart().forEach(this::table);
    }
    return end;
  }

  /** Takes the rows up to a blank one or to a table with lines; gives the row after these. */
  private int unruled(int from) {
    int end = from;
    int first = -1;
    int last = -1;
    int data = 0;
    int wide = 0;
    for (; end < rows.end() && filled.get(end) && !rows.isSided(end); end++) {
      if (texts(end) > 1) {
        first = first < 0 ? end : first;
        last = end;
        data += isData(end) ? 1 : 0;
        wide += texts(end) > 2 ? 1 : 0;
      }
    }
    if (data < FEWEST_ROWS && (data == 0 || wide < FEWEST_ROWS)) {
      text(from, end);
      return end;
    }
    text(from, first);
    table(new SheetTable(rows, first, last + 1));
    text(last + 1, end);
    return end;
  }

  private long texts(int row) {
    return rows.at(row).stream().filter(ShownCell::filled).count();
  }

  /** Whether a figure stands behind another text. */
  private boolean isData(int row) {
    return rows.at(row).stream().filter(ShownCell::filled).skip(1).anyMatch(ShownCell::figure);
  }

  private void table(SheetTable whole) {
    SheetTable titles = whole.titles();
    text(titles.cells());
    SheetTable untitled = whole.below(titles);
    if (untitled.columns() > 1) {
      blocks.aside(untitled.table());
    } else {
      text(untitled.cells());
    }
  }

  private void text(int from, int end) {
    for (int row = from; row < end; row++) {
      text(rows.at(row));
    }
  }

  private void text(List<ShownCell> cells) {
    cells.forEach(cell -> blocks.flow(new Paragraph(0, cell.text(), cell.emphasis(), null, null)));
  }
}
