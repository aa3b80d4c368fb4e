package org.baocao.read.pdf.unruled;

import java.util.List;

/** Settles from which strip to which the cells of a header reach. */
final class HeadRows {

  private final List<Strip> strips;
  private final List<Block> blocks;

  HeadRows(List<Strip> strips, List<Block> blocks) {
    this.strips = strips;
    this.blocks = blocks;
  }

  /** A cell ends above the next one of its columns, even if its last line stands lower. */
  void settle() {
    for (Block upper : blocks) {
      for (Block lower : blocks) {
        if (upper.top < lower.top && upper.meets(new int[] {lower.first, lower.last})) {
          upper.bottom = Math.min(upper.bottom, lower.top - 1);
        }
      }
    }
    for (Block block : blocks) {
      while (overlaps(block.top) && isFree(block, block.top - 1)) {
        block.top--;
      }
      while (overlaps(block.bottom + 1) && isFree(block, block.bottom + 1)) {
        block.bottom++;
      }
    }
  }

  /** Whether a strip stands half a line lower than the one above: what is there spans both. */
  private boolean overlaps(int strip) {
    return strip > 0
        && strip < strips.size()
        && strips.get(strip).baseline() - strips.get(strip - 1).baseline()
            < Wraps.OVERLAP * strips.get(strip).size();
  }

  private boolean isFree(Block block, int strip) {
    return blocks.stream()
        .filter(other -> other != block && other.top <= strip && other.bottom >= strip)
        .noneMatch(other -> other.meets(new int[] {block.first, block.last}));
  }
}
