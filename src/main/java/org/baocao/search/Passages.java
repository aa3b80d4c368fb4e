package org.baocao.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baocao.model.Appendix;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Paragraph;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Table;
import org.jspecify.annotations.Nullable;

/** Cuts a review into passages. */
final class Passages {

  private final List<Passage> passages = new ArrayList<>();
  private final Headings headings;
  private final Map<String, Appendix> appendices = new HashMap<>();

  private Passages(Report report) {
    headings = new Headings(report);
    report.appendices().forEach(appendix -> appendices.put(appendix.table(), appendix));
  }

  static List<Passage> of(Review review) {
    Passages passages = new Passages(review.report());
    review.report().document().blocks().forEach(passages::block);
    review.findings().forEach(passages::finding);
    return passages.passages;
  }

  private void block(Block block) {
    switch (block) {
      case Paragraph paragraph -> {
        headings.enter(paragraph.index());
        add(Hit.Kind.PARAGRAPH, headings.section(), paragraph.page(), paragraph.text());
      }
      case Table table -> table(table, appendices.get(table.id()));
    }
  }

  private void table(Table table, @Nullable Appendix appendix) {
    Map<Integer, List<Cell>> grid =
        table.cells().stream().collect(Collectors.groupingBy(Cell::row));
    if (appendix == null || appendix.rows().isEmpty()) {
      for (int row = 0; row < table.rows(); row++) {
        plainRow(table, grid.getOrDefault(row, List.of()));
      }
      return;
    }
    Rows rows = new Rows(appendix);
    for (Appendix.Row row : appendix.rows()) {
      List<Cell> cells = grid.getOrDefault(row.row(), List.of());
      add(Hit.Kind.ROW, rows.section(row), page(table, cells), rows.text(row, cells));
    }
  }

  private void plainRow(Table table, List<Cell> cells) {
    String text =
        cells.stream()
            .map(Cell::line)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(Rows.BETWEEN));
    add(Hit.Kind.ROW, headings.section(), page(table, cells), text);
  }

  private void finding(Finding finding) {
    Evidence first = finding.evidence().get(0);
    String text = finding.message().vi();
    if (finding.suggestion() != null) {
      text += "\n" + finding.suggestion().vi();
    }
    passages.add(new Passage(Hit.Kind.FINDING, first.section(), first.place().page(), "", text));
  }

  private void add(Hit.Kind kind, @Nullable String section, @Nullable Integer page, String text) {
    if (!text.isBlank()) {
      passages.add(new Passage(kind, section, page, headings.above(), text));
    }
  }

  private static @Nullable Integer page(Table table, List<Cell> cells) {
    Integer page = cells.isEmpty() ? null : cells.get(0).page();
    return page == null ? table.page() : page;
  }
}
