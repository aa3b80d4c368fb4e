package org.baocao.read.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where in the fields of a paragraph the text stands: an instruction is not shown, a result is. */
public final class Fields {

  private final Deque<Boolean> instructions = new ArrayDeque<>();

  public void at(@Nullable String kind) {
    switch (kind == null ? "" : kind) {
      case "begin" -> instructions.push(true);
      case "separate" -> {
        if (instructions.poll() != null) {
          instructions.push(false);
        }
      }
      case "end" -> instructions.poll();
      default -> {}
    }
  }

  public boolean showsText() {
    return !instructions.contains(true);
  }
}
