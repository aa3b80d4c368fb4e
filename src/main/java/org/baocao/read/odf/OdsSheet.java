package org.baocao.read.odf;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Paragraph.Emphasis;
import org.baocao.read.markup.Markup;
import org.baocao.read.sheet.Merge;
import org.baocao.read.sheet.Sheet;
import org.baocao.read.sheet.SheetBlocks;
import org.baocao.read.sheet.SheetCell;
import org.baocao.read.text.BlockList;
import org.baocao.read.text.CellContent;
import org.jspecify.annotations.Nullable;

/** Reads a sheet of a spreadsheet; its numbers stand in the file as they are shown. */
final class OdsSheet {

  /** Repeated more often, blank cells are what a program fills the rest of a sheet with. */
  private static final int MOST_BLANK = 100;

  private final OdfParts parts;
  private final @Nullable String name;
  private final Sheet sheet;
  private final List<@Nullable String> columnStyles = new ArrayList<>();
  private int row;
  private int columns;

  OdsSheet(OdfParts parts, @Nullable String name) {
    this.parts = parts;
    this.name = name;
    this.sheet = new Sheet(parts.budget());
  }

  /** Stands at {@code table:table}, and at its end afterwards; a hidden sheet is left out. */
  void read(Markup in, BlockList blocks) throws XMLStreamException {
    OdfStyle style = parts.styles().of("table", in.attribute("style-name"));
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "table-column" -> column(in);
        case "table-row" -> row(in);
        case "shapes", "forms" -> in.skip();
        default -> {}
      }
    }
    if (!Boolean.TRUE.equals(style.hidden())) {
      SheetBlocks.add(name, sheet, blocks);
    }
  }

  private static boolean isHidden(Markup in) {
    String visibility = in.attribute("visibility");
    return visibility != null && !visibility.equals("visible");
  }

  private void column(Markup in) {
    int repeated = in.number("number-columns-repeated", 1, 1, Sheet.MOST_COLUMNS);
    if (isHidden(in)) {
      sheet.hideColumns(columns, columns + repeated);
    }
    columns += repeated;
    while (columnStyles.size() < Math.min(columns, Sheet.MOST_COLUMNS)) {
      columnStyles.add(in.attribute("default-cell-style-name"));
    }
  }

  private void row(Markup in) throws XMLStreamException {
    int repeated = in.number("number-rows-repeated", 1, 1, Sheet.MOST_ROWS);
    if (isHidden(in)) {
      sheet.hideRows(row, row + repeated);
    }
    String style = in.attribute("default-cell-style-name");
    List<SheetCell> cells = new ArrayList<>();
    int column = 0;
    int outer = in.depth();
    while (in.next(outer)) {
      if (in.name().equals("table-cell") || in.name().equals("covered-table-cell")) {
        column = cell(in, column, style, cells);
      }
    }
    boolean blank = cells.stream().allMatch(cell -> cell.text().isEmpty());
    for (int i = 0; i < repeated && !(blank && repeated > MOST_BLANK); i++) {
      int at = row + i;
      cells.forEach(
          c -> sheet.add(new SheetCell(at, c.column(), c.text(), c.emphasis(), c.sided())));
    }
    row += repeated;
  }

  /** Gives the column after the cell. */
  private int cell(Markup in, int column, @Nullable String rowStyle, List<SheetCell> cells)
      throws XMLStreamException {
    int repeated = in.number("number-columns-repeated", 1, 1, Sheet.MOST_COLUMNS);
    int width = in.number("number-columns-spanned", 1, 1, Sheet.MOST_COLUMNS);
    int height = in.number("number-rows-spanned", 1, 1, Sheet.MOST_ROWS);
    sheet.merge(new Merge(row, column, row + height - 1, column + width - 1));
    String own = in.attribute("style-name");
    String preset = column < columnStyles.size() ? columnStyles.get(column) : null;
    OdfStyle style =
        parts.styles().of("table-cell", own != null ? own : rowStyle != null ? rowStyle : preset);
    CellContent text = new CellContent(aside -> {});
    new OdfStory(parts.in(style.font()), text, aside -> {}).read(in);
    Emphasis emphasis =
        new Emphasis(
            Boolean.TRUE.equals(style.bold()),
            Boolean.TRUE.equals(style.italic()),
            Boolean.TRUE.equals(style.centred()),
            0);
    boolean sided = Boolean.TRUE.equals(style.sided());
    boolean rest = text.isEmpty() && repeated > MOST_BLANK;
    for (int at = column; at < column + repeated && !rest; at++) {
      cells.add(new SheetCell(row, at, text.text(), emphasis, sided));
    }
    return column + repeated;
  }
}
