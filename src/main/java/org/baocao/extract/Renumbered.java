package org.baocao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baocao.extract.BodyRows.Written;

/**
 * Rows of a table whose numbers moved: where a group of the form is left out, those behind it often
 * take its numbers. A group's heading says in its own words which it is; the rows below it, in the
 * same words as those of other groups, are then numbered as the form has them.
 */
final class Renumbered {

  private Renumbered() {}

  /**
   * The same rows with the form's numbers.
   *
   * @param sure for each row the form's number for it, empty where its words alone do not tell
   */
  static List<Written> of(List<Written> rows, List<String> sure) {
    List<String> numbers = new ArrayList<>();
    List<Written> renumbered = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Written row = rows.get(i);
      String printed = row.code().printed();
      int above = above(rows, i);
      String group = above < 0 ? "" : rows.get(above).code().printed();
      boolean moved = above >= 0 && !numbers.get(above).equals(group);
      String own = sure.get(i).isEmpty() ? printed : sure.get(i);
      String number = moved ? numbers.get(above) + printed.substring(group.length()) : own;
      numbers.add(number);
      renumbered.add(
          moved
              ? new Written(
                  row.row(), new RowCode(number, Set.of(number)), row.label(), row.longer())
              : row);
    }
    return renumbered;
  }

  /** The heading of a row's group, -1 without one. */
  private static int above(List<Written> rows, int row) {
    String printed = rows.get(row).code().printed();
    for (int i = row - 1; i >= 0; i--) {
      String heading = rows.get(i).code().printed();
      if (!heading.isEmpty() && printed.startsWith(heading + ".")) {
        return i;
      }
    }
    return -1;
  }
}
