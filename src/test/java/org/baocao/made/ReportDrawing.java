package org.baocao.made;

import java.util.ArrayList;
import java.util.List;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.Paragraph;
import org.baocao.model.Paragraph.Emphasis;
import org.baocao.model.Table;

/** Draws a report: paragraphs and tables over some pages, or without pages. */
public final class ReportDrawing {

  private ReportDrawing() {}

  /** The blocks in reading order; two tables never follow each other. */
  public static List<Block> draw(Choices choices) {
    return draw(choices, new Turning(choices.oneIn(2)));
  }

  /** The same without pages. */
  public static List<Block> drawSheets(Choices choices) {
    return draw(choices, new Turning(false));
  }

  private static List<Block> draw(Choices choices, Turning turning) {
    List<Block> blocks = new ArrayList<>();
    int count = 1 + choices.below(8);
    boolean afterTable = true;
    for (int i = 0; i < count; i++) {
      afterTable = !afterTable && choices.oneIn(3);
      if (afterTable) {
        turning.maybe(choices);
        blocks.add(TableDrawing.draw(choices, turning));
      } else {
        blocks.add(paragraph(Wordings.sentence(choices), turning.maybe(choices)));
      }
    }
    if (turning.page() != null) {
      blocks.add(paragraph("Trang cuối", turning.next()));
    }
    return blocks;
  }

  private static Paragraph paragraph(String text, Integer page) {
    return new Paragraph(0, text, Emphasis.NONE, page, null);
  }

  /** What has to come out of every reader, a line a paragraph or cell. */
  public static String shown(List<Block> blocks) {
    StringBuilder shown = new StringBuilder();
    for (Block block : blocks) {
      switch (block) {
        case Paragraph paragraph ->
            shown.append(paragraph.text()).append(onPage(paragraph.page())).append('\n');
        case Table table -> shown.append(shown(table));
      }
    }
    return shown.toString();
  }

  private static String shown(Table table) {
    StringBuilder shown =
        new StringBuilder(
            "%d rows, %d columns, %d headers, ruled %s%s\n"
                .formatted(
                    table.rows(),
                    table.columns(),
                    table.headerRows(),
                    table.ruled(),
                    onPage(table.page())));
    for (Cell cell : table.cells()) {
      shown.append(
          "  %d;%d %dx%d %s%s\n"
              .formatted(
                  cell.row(),
                  cell.column(),
                  cell.rowSpan(),
                  cell.columnSpan(),
                  cell.text(),
                  onPage(cell.page())));
    }
    return shown.toString();
  }

  private static String onPage(Integer page) {
    return page == null ? "" : " @" + page;
  }
}
