package org.baocao.digest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baocao.model.Appendix;
import org.baocao.model.Block;
import org.baocao.model.Paragraph;
import org.baocao.model.Paragraph.Emphasis;
import org.baocao.model.Report;
import org.baocao.model.Section;
import org.baocao.model.Table;
import org.jspecify.annotations.Nullable;

/** A report's text from top to bottom, its headings in an order that skips no level. */
final class FullText {

  private static final int TOP = 3;
  private static final int LOWEST = 6;

  /** A numbered paragraph longer than this is a paragraph, not a heading. */
  private static final int LONGEST_HEADING = 200;

  private final Highlights highlights;
  private final Map<Integer, String> paths = new HashMap<>();
  private final Map<String, Grid> grids;
  private final Map<String, Annex> annexes = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  private FullText(
      Report report, Highlights highlights, Map<String, Grid> grids, List<Annex> annexes) {
    this.highlights = highlights;
    this.grids = grids;
    annexes.forEach(annex -> this.annexes.put(annex.grid().id(), annex));
    for (Section section : report.sections()) {
      paths.put(section.paragraph(), section.path());
    }
    for (Appendix appendix : report.appendices()) {
      if (appendix.heading() != null) {
        paths.put(appendix.heading(), "PL" + appendix.table());
      }
    }
  }

  static List<Piece> of(
      Report report, Highlights highlights, Map<String, Grid> grids, List<Annex> annexes) {
    FullText text = new FullText(report, highlights, grids, annexes);
    List<Piece> pieces = new ArrayList<>();
    for (Block block : report.document().blocks()) {
      switch (block) {
        case Paragraph paragraph -> {
          if (!paragraph.text().isBlank()) {
            pieces.add(text.paragraph(paragraph));
          }
        }
        case Table table -> pieces.add(text.table(table));
      }
    }
    return pieces;
  }

  private Piece table(Table table) {
    Annex annex = annexes.get(table.id());
    return Piece.table(annex == null ? grids.get(table.id()) : null, annex);
  }

  private Piece paragraph(Paragraph paragraph) {
    String path = paths.get(paragraph.index());
    return Piece.text(
        path == null || paragraph.text().length() > LONGEST_HEADING ? 0 : level(path),
        Places.paragraph(paragraph.index()),
        css(paragraph.emphasis()),
        highlights.runs(paragraph));
  }

  private int level(String path) {
    while (!open.isEmpty() && !path.startsWith(open.getLast() + ".")) {
      open.removeLast();
    }
    int level = Math.min(LOWEST, TOP + open.size());
    open.addLast(path);
    return level;
  }

  private static @Nullable String css(Emphasis emphasis) {
    String css =
        (emphasis.bold() ? "bold " : "")
            + (emphasis.italic() ? "italic " : "")
            + (emphasis.centred() ? "centred" : "");
    return css.isEmpty() ? null : css.strip();
  }
}
