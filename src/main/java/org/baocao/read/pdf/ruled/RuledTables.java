package org.baocao.read.pdf.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baocao.read.pdf.cell.PageTable;
import org.baocao.read.pdf.ink.Ink;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.ink.Rule;
import org.baocao.read.pdf.line.Word;
import org.jspecify.annotations.Nullable;

/** Finds the tables of a page whose cells are drawn. */
public final class RuledTables {

  /** More rules, rows or columns on one page are a drawing. */
  private static final int MOST_RULES = 4000;

  private static final int MOST_ROWS = 250;
  private static final int MOST_COLUMNS = 100;

  /** So many empty strips at the sides, one by one, are no accident of ruling. */
  private static final int MOST_TRIMS = 8;

  private RuledTables() {}

  /** From top to bottom; no two share a word. */
  public static List<PageTable> of(Ink ink, List<Rule> rules, List<Word> words) {
    List<PageTable> tables = new ArrayList<>();
    for (List<Rule> net : Nets.of(rules)) {
      lattice(net, words)
          .flatMap(lattice -> CellGrid.of(ink.page(), lattice, words))
          .ifPresent(tables::add);
    }
    tables.sort(Comparator.comparingDouble(table -> table.area().top()));
    return outermost(tables);
  }

  private static Optional<Lattice> lattice(List<Rule> net, List<Word> words) {
    boolean level = net.stream().anyMatch(Rule::horizontal);
    if (!level || net.size() > MOST_RULES || net.stream().allMatch(Rule::horizontal)) {
      return Optional.empty();
    }
    Lattice lattice = new Lattice(net, Lattice.hull(net));
    if (lattice.rows() > MOST_ROWS || lattice.columns() > MOST_COLUMNS) {
      return Optional.empty();
    }
    Rect smaller = trimmed(lattice, words);
    for (int i = 0; smaller != null && i < MOST_TRIMS; i++) {
      lattice = new Lattice(net, smaller);
      smaller = trimmed(lattice, words);
    }
    return Optional.of(lattice);
  }

  /** The hull without an open, empty strip at one side; null when there is none. */
  private static @Nullable Rect trimmed(Lattice lattice, List<Word> words) {
    double[] xs = lattice.xs;
    double[] ys = lattice.ys;
    int right = lattice.columns();
    int bottom = lattice.rows();
    if (right < 2 || bottom < 2) {
      return null;
    }
    Rect hull = new Rect(xs[0], ys[0], xs[right], ys[bottom]);
    Rect[] strips = {
      new Rect(xs[0], ys[0], xs[1], ys[bottom]),
      new Rect(xs[0], ys[0], xs[right], ys[1]),
      new Rect(xs[right - 1], ys[0], xs[right], ys[bottom]),
      new Rect(xs[0], ys[bottom - 1], xs[right], ys[bottom])
    };
    for (int side = 0; side < 4; side++) {
      Rect strip = strips[side];
      boolean empty =
          words.stream().noneMatch(word -> strip.holds(word.box().midX(), word.box().midY()));
      if (empty && lattice.drawn(side) < 0.5) {
        return switch (side) {
          case 0 -> new Rect(xs[1], hull.top(), hull.right(), hull.bottom());
          case 1 -> new Rect(hull.left(), ys[1], hull.right(), hull.bottom());
          case 2 -> new Rect(hull.left(), hull.top(), xs[right - 1], hull.bottom());
          default -> new Rect(hull.left(), hull.top(), hull.right(), ys[bottom - 1]);
        };
      }
    }
    return null;
  }

  /** A table within a cell of another is that cell's text. */
  private static List<PageTable> outermost(List<PageTable> tables) {
    return tables.stream()
        .filter(table -> tables.stream().noneMatch(other -> isWithin(table.area(), other.area())))
        .toList();
  }

  private static boolean isWithin(Rect inner, Rect outer) {
    return outer.width() * outer.height() > inner.width() * inner.height()
        && outer.grown(1).holds(inner.midX(), inner.midY());
  }
}
