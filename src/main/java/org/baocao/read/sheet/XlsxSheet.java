package org.baocao.read.sheet;

import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.baocao.model.Paragraph;
import org.baocao.model.Paragraph.Emphasis;
import org.baocao.read.grid.Budget;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.markup.Markup;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of an .xlsx; formulas by the value that was kept with them. */
final class XlsxSheet {

  private static final Paragraph BLANK = new Paragraph(0, "", Emphasis.NONE, null, null);

  private final SharedTexts texts;
  private final CellLooks looks;
  private final ShownNumber numbers;
  private final LegacyText letters;
  private final Budget budget;
  private final Sheet sheet;
  private int row = -1;
  private int column;

  XlsxSheet(
      SharedTexts texts, CellLooks looks, ShownNumber numbers, LegacyText letters, Budget budget) {
    this.texts = texts;
    this.looks = looks;
    this.numbers = numbers;
    this.letters = letters;
    this.budget = budget;
    this.sheet = new Sheet(budget);
  }

  Sheet read(Markup in) throws XMLStreamException {
    while (in.next(0)) {
      switch (in.name()) {
        case "col" -> column(in);
        case "row" -> row(in);
        case "c" -> cell(in);
        case "mergeCell" -> merge(in.attribute("ref"));
        case "extLst" -> in.skip();
        default -> {}
      }
    }
    return sheet;
  }

  private void column(Markup in) {
    if (isHidden(in)) {
      int first = in.number("min", 1, 1, Sheet.MOST_COLUMNS);
      sheet.hideColumns(first - 1, in.number("max", first, first, Sheet.MOST_COLUMNS));
    }
  }

  private void row(Markup in) {
    row = in.number("r", row + 2, 1, Sheet.MOST_ROWS + 1) - 1;
    column = -1;
    if (isHidden(in)) {
      sheet.hideRows(row, row + 1);
    }
  }

  private static boolean isHidden(Markup in) {
    String hidden = in.attribute("hidden");
    return "1".equals(hidden) || "true".equals(hidden);
  }

  private void cell(Markup in) throws XMLStreamException {
    String name = in.attribute("r");
    column = name == null ? column + 1 : new CellReference(name).getCol();
    CellLook look = looks.of(in.number("s", 0, 0, Integer.MAX_VALUE));
    String type = in.attribute("t");
    Paragraph text = BLANK;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "v" -> text = value(type, in.text(), look);
        case "is" -> text = RichText.read(in).shown(look.font(), letters, budget);
        default -> {}
      }
    }
    Emphasis cell = look.emphasis();
    Emphasis runs = text.emphasis();
    Emphasis both =
        new Emphasis(cell.bold() || runs.bold(), cell.italic() || runs.italic(), cell.centred(), 0);
    sheet.add(new SheetCell(row, column, text.text(), both, look.sided()));
  }

  private Paragraph value(@Nullable String type, String value, CellLook look) {
    return switch (type == null ? "n" : type) {
      case "s" -> texts.shown(Integer.parseInt(value.strip()), look.font());
      case "b" -> plain(value.strip().equals("1") ? "TRUE" : "FALSE", look);
      case "n" -> plain(number(value.strip(), look), look);
      default -> plain(value, look);
    };
  }

  private Paragraph plain(String text, CellLook look) {
    return RichText.plain(text).shown(look.font(), letters, budget);
  }

  private String number(String value, CellLook look) {
    return value.isEmpty()
        ? ""
        : numbers.of(Double.parseDouble(value), look.formatIndex(), look.format());
  }

  private void merge(@Nullable String range) {
    if (range != null) {
      CellRangeAddress at = CellRangeAddress.valueOf(range);
      sheet.merge(
          new Merge(at.getFirstRow(), at.getFirstColumn(), at.getLastRow(), at.getLastColumn()));
    }
  }
}
