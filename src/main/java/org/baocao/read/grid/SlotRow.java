package org.baocao.read.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as a file has it.
 *
 * @param header whether it is marked to be repeated on every page
 */
public record SlotRow(boolean header, List<Slot> slots, @Nullable Integer page) {

  public SlotRow {
    slots = List.copyOf(slots);
  }
}
