package org.baocao.read.pdf.ruled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which slots of a lattice are one cell: those that no side parts, always a full rectangle. */
final class Slots {

  /** A rectangle of slots; ends are exclusive. */
  record Block(int row, int column, int endRow, int endColumn) {}

  private Slots() {}

  /** From top to bottom, left to right; each slot in exactly one block. */
  static List<Block> blocks(Lattice lattice) {
    int columns = lattice.columns();
    Unions unions = new Unions(lattice.rows() * columns);
    for (int row = 0; row < lattice.rows(); row++) {
      for (int column = 0; column < columns; column++) {
        if (column > 0 && !lattice.left[row][column]) {
          unions.join(row * columns + column, row * columns + column - 1);
        }
        if (row > 0 && !lattice.above[row][column]) {
          unions.join(row * columns + column, (row - 1) * columns + column);
        }
      }
    }
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int slot = 0; slot < lattice.rows() * columns; slot++) {
      groups.computeIfAbsent(unions.root(slot), root -> new ArrayList<>()).add(slot);
    }
    List<Block> blocks = new ArrayList<>();
    for (Collection<Integer> group : groups.values()) {
      blocks.addAll(rectangles(group, columns));
    }
    blocks.sort(java.util.Comparator.comparingInt(Block::row).thenComparingInt(Block::column));
    return blocks;
  }

  /** A group with a notch is cut level into rectangles. */
  private static List<Block> rectangles(Collection<Integer> group, int columns) {
    List<Block> done = new ArrayList<>();
    List<Block> open = new ArrayList<>();
    Map<Integer, List<Integer>> rows = new TreeMap<>();
    group.forEach(
        slot -> rows.computeIfAbsent(slot / columns, row -> new ArrayList<>()).add(slot % columns));
    for (Map.Entry<Integer, List<Integer>> row : rows.entrySet()) {
      List<Block> next = new ArrayList<>();
      for (int[] run : runs(row.getValue())) {
        Block above =
            open.stream()
                .filter(block -> block.endRow() == row.getKey())
                .filter(block -> block.column() == run[0] && block.endColumn() == run[1])
                .findFirst()
                .orElse(null);
        open.remove(above);
        int top = above == null ? row.getKey() : above.row();
        next.add(new Block(top, run[0], row.getKey() + 1, run[1]));
      }
      done.addAll(open);
      open = next;
    }
    done.addAll(open);
    return done;
  }

  private static List<int[]> runs(List<Integer> columns) {
    List<int[]> runs = new ArrayList<>();
    int[] sorted = columns.stream().mapToInt(Integer::intValue).sorted().toArray();
    for (int column : Arrays.stream(sorted).toArray()) {
      if (!runs.isEmpty() && runs.getLast()[1] == column) {
        runs.getLast()[1]++;
      } else {
        runs.add(new int[] {column, column + 1});
      }
    }
    return runs;
  }
}
