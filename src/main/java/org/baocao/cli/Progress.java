package org.baocao.cli;

import java.io.PrintWriter;

/** How far a command is, in the last line of a terminal; nothing where there is none. */
final class Progress {

  /** Set by bin/baocao where standard error is a terminal: Java itself cannot tell before 22. */
  private static final String TERMINAL = "baocao.terminal";

  private static final int WIDTH = 30;
  private static final String CLEAR = "\r\u001b[2K";

  private final PrintWriter err;
  private final int total;
  private final boolean shown;
  private int done;

  /** {@code total}: how many steps there are. */
  Progress(PrintWriter err, int total) {
    this.err = err;
    this.total = total;
    this.shown = Boolean.getBoolean(TERMINAL) && total > 1;
  }

  void step() {
    done++;
    if (shown && done < total) {
      int full = (int) ((long) WIDTH * done / total);
      err.print(CLEAR + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + done + "/" + total);
      err.flush();
    }
  }

  /** Gives the line to something else. */
  void clear() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
