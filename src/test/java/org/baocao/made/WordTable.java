package org.baocao.made;

import java.util.ArrayList;
import java.util.List;
import org.baocao.model.Cell;
import org.baocao.model.Table;

/** Writes a table in the many ways in which Word files hold the same grid. */
final class WordTable {

  private static final int WIDTH = 900;

  private static final String LINES =
      "<w:tblBorders><w:top w:val=\"single\"/><w:insideH w:val=\"single\"/></w:tblBorders>";

  private final Choices choices;
  private final WordText text;
  private final Table table;
  private final boolean linesByRow;
  private int page;

  WordTable(Choices choices, Table table, int page) {
    this.choices = choices;
    this.text = new WordText(choices);
    this.table = table;
    this.linesByRow = choices.oneIn(6);
    this.page = page;
  }

  String markup() {
    StringBuilder markup = new StringBuilder("<w:tbl><w:tblPr>");
    markup.append(linesByRow ? "" : choices.of(LINES, "<w:tblStyle w:val=\"Grid\"/>"));
    markup.append("</w:tblPr>").append(grid());
    for (int row = 0; row < table.rows(); row++) {
      markup.append(rowDecoy()).append(row(row));
    }
    return markup.append("</w:tbl>").toString();
  }

  private String grid() {
    String column = "<w:gridCol w:w=\"%d\"/>";
    return switch (choices.below(6)) {
      case 1 -> "";
      case 2 -> "<w:tblGrid/>";
      case 3 -> "<w:tblGrid>" + column.formatted(100).repeat(table.columns()) + "</w:tblGrid>";
      case 4 -> "<w:tblGrid>" + column.formatted(0).repeat(table.columns()) + "</w:tblGrid>";
      case 5 -> "<w:tblGrid>" + column.formatted(WIDTH) + "</w:tblGrid>";
      default -> "<w:tblGrid>" + column.formatted(WIDTH).repeat(table.columns()) + "</w:tblGrid>";
    };
  }

  /** Rows that are deleted or hidden. */
  private String rowDecoy() {
    String cell = "<w:tc><w:p><w:r><w:t>99</w:t></w:r></w:p></w:tc>";
    return switch (choices.below(20)) {
      case 1 -> "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell + "</w:tr>";
      case 2 -> "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell + cell + "</w:tr>";
      default -> "";
    };
  }

  private String row(int row) {
    int left = choices.oneIn(3) ? blanks(row, 0, 1) : 0;
    int right =
        choices.oneIn(3) ? table.columns() - blanks(row, table.columns() - 1, -1) : table.columns();
    String properties =
        (left > 0 ? "<w:gridBefore w:val=\"%d\"/>".formatted(left) : "")
            + (right < table.columns() ? "<w:gridAfter w:val=\"1\"/>" : "")
            + (row < table.headerRows() ? "<w:tblHeader/>" : choices.of("", "<w:ins w:id=\"1\"/>"));
    List<String> cells = new ArrayList<>();
    for (int column = left; column < Math.max(left + 1, right); ) {
      Cell cell = table.at(row, column).orElseThrow();
      cells.add(cell(cell, row) + cellDecoy());
      column += cell.columnSpan();
    }
    String content = "<w:trPr>" + properties + "</w:trPr>" + String.join("", cells);
    String exception = linesByRow ? "<w:tblPrEx>" + LINES + "</w:tblPrEx>" : "";
    return inControl("<w:tr>" + exception + content + "</w:tr>");
  }

  /** How many blank cells of one slot stand at an end of a row, not all of it. */
  private int blanks(int row, int from, int step) {
    int count = 0;
    while (count < table.columns() - 1) {
      Cell cell = table.at(row, from + step * count).orElseThrow();
      if (!cell.text().isEmpty() || cell.rowSpan() > 1 || cell.columnSpan() > 1) {
        break;
      }
      count++;
    }
    return count;
  }

  private String cellDecoy() {
    return choices.oneIn(25)
        ? "<w:tc><w:tcPr><w:cellDel w:id=\"1\"/></w:tcPr><w:p><w:r><w:t>99</w:t></w:r></w:p></w:tc>"
        : "";
  }

  private String cell(Cell cell, int row) {
    boolean first = cell.row() == row;
    String merge = cell.rowSpan() == 1 ? "" : vertical(first);
    String content = first ? paragraphs(cell.text()) : "<w:p/>";
    if (first && cell.page() != null && cell.page() > page) {
      page = cell.page();
      content = "<w:p><w:r><w:lastRenderedPageBreak/></w:r>" + content.substring("<w:p>".length());
    }
    if (cell.columnSpan() > 1 && choices.oneIn(4)) {
      return hMerged(cell.columnSpan(), merge, content);
    }
    String span = "<w:gridSpan w:val=\"%d\"/>".formatted(cell.columnSpan());
    return inControl(tc((cell.columnSpan() > 1 ? span : "") + merge, content));
  }

  private String vertical(boolean first) {
    return first
        ? choices.of("<w:vMerge w:val=\"restart\"/>", "<w:cellMerge w:vMerge=\"rest\"/>")
        : choices.of(
            "<w:vMerge/>", "<w:vMerge w:val=\"continue\"/>", "<w:cellMerge w:vMerge=\"cont\"/>");
  }

  private String hMerged(int columns, String vertical, String content) {
    return tc("<w:hMerge w:val=\"restart\"/>" + vertical, content)
        + tc("<w:hMerge/>", "<w:p/>").repeat(columns - 1);
  }

  private String tc(String properties, String content) {
    String width =
        choices.of("<w:tcW w:w=\"900\" w:type=\"dxa\"/>", "", "<w:tcW w:w=\"0\" w:type=\"auto\"/>");
    return "<w:tc><w:tcPr>" + width + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  private String inControl(String content) {
    return choices.oneIn(9)
        ? "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>"
        : content;
  }

  /** A line of a cell's text is a paragraph or ends at a line break. */
  private String paragraphs(String lines) {
    if (choices.oneIn(2)) {
      return "<w:p>" + text.runs(lines) + "</w:p>";
    }
    StringBuilder paragraphs = new StringBuilder();
    for (String line : lines.split("\n")) {
      paragraphs.append("<w:p>").append(text.runs(line)).append("</w:p>");
    }
    return paragraphs.toString();
  }
}
