package org.baocao.read.grid;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.model.Cell;

/** The row under the labels that numbers the columns: {@code A B 1 2 3=1+2}. */
final class ColumnNumbers {

  private static final Pattern NUMBER =
      Pattern.compile("[(\\[]?(\\d{1,2}|[A-ZĐ])[)\\]]?(\\s*=.*)?");

  private ColumnNumbers() {}

  /** Whether no cell holds more than a number or letter, and the numbers go up one by one. */
  static boolean in(List<Cell> row) {
    int last = 0;
    int found = 0;
    for (Cell cell : row) {
      String line = cell.line();
      if (line.isEmpty()) {
        continue;
      }
      Matcher number = NUMBER.matcher(line);
      if (!number.matches()) {
        return false;
      }
      found++;
      if (Character.isDigit(number.group(1).charAt(0))) {
        int value = Integer.parseInt(number.group(1));
        if (value != last + 1) {
          return false;
        }
        last = value;
      }
    }
    return found > 2 && last > 0;
  }
}
