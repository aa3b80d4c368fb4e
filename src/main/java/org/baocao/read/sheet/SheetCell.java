package org.baocao.read.sheet;

import org.baocao.model.Paragraph.Emphasis;

/**
 * A cell of a sheet; rows and columns from 0, hidden ones counted.
 *
 * @param text as the sheet shows it
 * @param sided whether a line is drawn on its left or right: a title may be underlined, only a
 *     table has those
 */
public record SheetCell(int row, int column, String text, Emphasis emphasis, boolean sided) {}
