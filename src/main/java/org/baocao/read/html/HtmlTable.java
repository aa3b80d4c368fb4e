package org.baocao.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.baocao.model.Block;
import org.baocao.model.Table;
import org.baocao.read.grid.Budget;
import org.baocao.read.grid.SpanGrid;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.text.CellContent;
import org.jsoup.nodes.Element;

/** Reads a table; the tables in its cells come after it. */
final class HtmlTable {

  /** The limits of the HTML standard. */
  private static final int WIDEST = 1000;

  private static final int HIGHEST = 65534;

  private final Consumer<Block> flow;
  private final Consumer<Block> aside;
  private final LegacyText letters;
  private final Budget budget;
  private final List<Table> inner = new ArrayList<>();
  private final SpanGrid grid = new SpanGrid();

  HtmlTable(Consumer<Block> flow, Consumer<Block> aside, LegacyText letters, Budget budget) {
    this.flow = flow;
    this.aside = aside;
    this.letters = letters;
    this.budget = budget;
  }

  void read(Element table) {
    boolean bordered = !table.attr("border").isEmpty() && !table.attr("border").equals("0");
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "caption" -> new HtmlStory(flow, aside, letters, budget).read(child);
        case "thead", "tbody", "tfoot" -> rows(child, bordered);
        case "tr" -> row(child, false, bordered);
        default -> {}
      }
    }
    grid.table().ifPresent(flow);
    inner.forEach(aside);
  }

  private void rows(Element group, boolean bordered) {
    for (Element row : group.children()) {
      if (row.normalName().equals("tr")) {
        row(row, group.normalName().equals("thead"), bordered);
      }
    }
    grid.groupEnds();
  }

  private void row(Element row, boolean header, boolean bordered) {
    grid.row(header);
    for (Element cell : row.children()) {
      if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
        CellContent text = new CellContent(inner::add);
        new HtmlStory(text, text, letters, budget).read(cell);
        budget.pieces(1);
        int height = number(cell.attr("rowspan"), HIGHEST);
        grid.cell(
            number(cell.attr("colspan"), WIDEST), height, text.text(), bordered || hasLine(cell));
      }
    }
  }

  private static boolean hasLine(Element cell) {
    String style = cell.attr("style").toLowerCase(Locale.ROOT);
    return style.matches("(?s).*border[a-z-]*\\s*:[^;]*(solid|double|dotted|dashed).*");
  }

  private static int number(String text, int most) {
    return text.strip().matches("\\d{1,6}")
        ? Math.clamp(Integer.parseInt(text.strip()), 1, most)
        : 1;
  }
}
