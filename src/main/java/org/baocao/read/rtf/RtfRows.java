package org.baocao.read.rtf;

import java.util.ArrayList;
import java.util.List;
import org.baocao.read.grid.Slot;
import org.baocao.read.grid.SlotRow;

/** How the cells of a row stand: their edges, lines and merges, said before or after their text. */
final class RtfRows {

  private static final int WIDTH_UNKNOWN = 1000;

  private record Place(int right, Slot.Merge merge, boolean lined) {}

  private final List<Place> places = new ArrayList<>();
  private int left;
  private boolean header;
  private Slot.Merge merge = Slot.Merge.NONE;
  private boolean lined;
  private boolean ofCell;

  /** Takes a control word; whether it is one of rows. */
  boolean word(String word, int value) {
    switch (word) {
      case "trowd" -> begin();
      case "trleft" -> left = value;
      case "trhdr" -> header = true;
      case "clvmgf" -> merge = Slot.Merge.BEGIN;
      case "clvmrg" -> merge = Slot.Merge.FROM_ABOVE;
      case "clmrg" -> merge = Slot.Merge.FROM_LEFT;
      case "clbrdrt", "clbrdrl", "clbrdrb", "clbrdrr" -> ofCell = true;
      case "brdrs", "brdrth", "brdrdb", "brdrdot", "brdrdash", "brdrhair", "brdrtriple" ->
          lined |= ofCell;
      case "brdrnone", "brdrnil", "pard" -> {
        ofCell = false;
        return !word.equals("pard");
      }
      case "cellx" -> {
        places.add(new Place(value, merge, lined));
        beginCell();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void begin() {
    places.clear();
    left = 0;
    header = false;
    beginCell();
  }

  private void beginCell() {
    merge = Slot.Merge.NONE;
    lined = false;
    ofCell = false;
  }

  SlotRow row(List<String> cells) {
    List<Slot> slots = new ArrayList<>();
    int at = left;
    for (int i = 0; i < cells.size(); i++) {
      Place place =
          i < places.size() ? places.get(i) : new Place(at + WIDTH_UNKNOWN, Slot.Merge.NONE, false);
      slots.add(new Slot(at, place.right, place.merge, cells.get(i), place.lined));
      at = place.right;
    }
    return new SlotRow(header, slots, null);
  }
}
