package org.baocao.cli;

import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Faults of the place where we work, not of a file: the same file may go through later. */
final class PassingFault {

  /** What Linux, Windows and macOS say of a disk without room, or of a file that is in use. */
  private static final Pattern WORDS =
      Pattern.compile(
          "No space left|not enough space|quota|File too large|being used by another process"
              + "|Resource temporarily unavailable|Stale file handle|Host is down|Read-only file",
          Pattern.CASE_INSENSITIVE);

  /**
   * busy, locked, read-only, input or output failed, full, cannot open: sqlite.org/rescode.html.
   */
  private static final Set<Integer> DATABASE = Set.of(5, 6, 8, 10, 13, 14);

  private static final int PRIMARY = 0xff;

  private PassingFault() {}

  static boolean is(@Nullable Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      boolean database =
          at instanceof SQLException sql && DATABASE.contains(sql.getErrorCode() & PRIMARY);
      String message = at.getMessage();
      if (database
          || at instanceof AccessDeniedException
          || (message != null && WORDS.matcher(message).find())) {
        return true;
      }
    }
    return false;
  }
}
