package org.baocao.model;

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

  public boolean covers(int atRow, int atColumn) {
    return atRow >= row
        && atRow < row + rowSpan
        && atColumn >= column
        && atColumn < column + columnSpan;
  }

  /** The text on one line, white space folded and trimmed. */
  public String line() {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
