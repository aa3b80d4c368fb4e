package org.baocao.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell and the slots that it covers.
 *
 * @param row first row, from 0, header rows counted
 * @param column first column, from 0
 * @param text NFC; its paragraphs are parted by {@code \n}; empty for a blank cell
 */
public record Cell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    String text,
    @Nullable Integer page,
    @Nullable Box box) {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  public boolean covers(int atRow, int atColumn) {
    return atRow >= row
        && atRow < row + rowSpan
        && atColumn >= column
        && atColumn < column + columnSpan;
  }

  /** The text on one line, white space folded and trimmed. */
  public String line() {
    return isEven() ? text : BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Most cells are on one line already, and are asked for it often. */
  private boolean isEven() {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c <= ' ' || Character.isWhitespace(c) || c == '\u00A0';
      if (space && (blank || c != ' ')) {
        return false;
      }
      blank = space;
    }
    return text.isEmpty() || !blank;
  }
}
