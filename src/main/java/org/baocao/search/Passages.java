package org.baocao.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baocao.model.Appendix;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.CellPlace;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Place;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Table;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;

/** Cuts a review into passages. */
final class Passages {

  private final List<Passage> passages = new ArrayList<>();
  private final Headings headings;
  private final Map<String, Appendix> appendices = new HashMap<>();
  private final Map<String, List<Observation>> figures = new HashMap<>();

  private Passages(Report report, SectionKinds kinds) {
    headings = new Headings(report, kinds);
    report.appendices().forEach(appendix -> appendices.put(appendix.table(), appendix));
    for (Observation one : report.observations()) {
      if (one.indicator() != null) {
        figures.computeIfAbsent(at(one.evidence().place()), at -> new ArrayList<>()).add(one);
      }
    }
  }

  /** Those of one nature lie together, in the order of the document. */
  static List<Passage> of(Review review, SectionKinds kinds) {
    Passages passages = new Passages(review.report(), kinds);
    review.report().document().blocks().forEach(passages::block);
    review.findings().forEach(passages::finding);
    passages.passages.sort(Comparator.comparingInt(Passage::nature));
    return passages.passages;
  }

  private static String at(Place place) {
    return switch (place) {
      case CellPlace cell -> cell.table() + "/" + cell.row();
      case TextPlace text -> Integer.toString(text.paragraph());
    };
  }

  private void block(Block block) {
    switch (block) {
      case Paragraph one -> {
        Standing standing = headings.enter(one);
        int nature = Nature.of(Hit.Kind.PARAGRAPH, standing.kinds());
        add(nature, standing, one.page(), one.text(), Integer.toString(one.index()));
      }
      case Table table -> table(table, appendices.get(table.id()));
    }
  }

  private void table(Table table, @Nullable Appendix appendix) {
    Map<Integer, List<Cell>> grid =
        table.cells().stream().collect(Collectors.groupingBy(Cell::row));
    if (appendix == null || appendix.rows().isEmpty()) {
      for (int row = 0; row < table.rows(); row++) {
        plainRow(table, row, grid.getOrDefault(row, List.of()));
      }
      return;
    }
    Rows rows = new Rows(appendix);
    for (Appendix.Row row : appendix.rows()) {
      List<Cell> cells = grid.getOrDefault(row.row(), List.of());
      Standing standing = headings.standing().row(rows.section(row));
      row(table, row.row(), cells, standing, rows.text(row, cells));
    }
  }

  private void plainRow(Table table, int row, List<Cell> cells) {
    String text =
        cells.stream()
            .map(Cell::line)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(Rows.BETWEEN));
    row(table, row, cells, headings.standing(), text);
  }

  private void row(Table table, int row, List<Cell> cells, Standing standing, String text) {
    Integer page = cells.isEmpty() ? null : cells.get(0).page();
    String at = table.id() + "/" + row;
    add(Nature.of(Hit.Kind.ROW), standing, page == null ? table.page() : page, text, at);
  }

  private void finding(Finding finding) {
    Evidence first = finding.evidence().get(0);
    String text = finding.message().vi();
    if (finding.suggestion() != null) {
      text += "\n" + finding.suggestion().vi();
    }
    int nature = Nature.of(Hit.Kind.FINDING) | Nature.of(finding.severity());
    String section = first.section();
    Standing standing =
        new Standing(section, "", 0, section == null ? List.of() : List.of(section));
    add(nature, standing, first.place().page(), text, "");
  }

  private void add(
      int nature, Standing standing, @Nullable Integer page, String text, String figuresAt) {
    if (!text.isBlank()) {
      List<Observation> stated = figures.getOrDefault(figuresAt, List.of());
      passages.add(new Passage(nature, passages.size(), standing, page, text, stated));
    }
  }
}
