package org.baocao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baocao.form.Spelling;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.CellPlace;
import org.baocao.model.Evidence;
import org.baocao.model.Paragraph;
import org.baocao.model.Table;
import org.baocao.model.TextPlace;

/**
 * A line of a document's formal parts, which some write in tables and some with tabs.
 *
 * @param column lines of one column belong together; paragraphs have column -1, behind a tab, or
 *     many blanks before a capital, -2, and so on
 */
record Line(String text, int column, Evidence evidence) {

  private static final Pattern PIECES =
      Pattern.compile("[\\n\\t]|(?<=\\p{L})[ \\u00a0]{6,}(?=\\p{Lu})");
  private static final int FIRST_COLUMN = -1;
  private static final Pattern APART =
      Pattern.compile("\\p{L}(?: \\p{L})+(?: {2,}\\p{L}(?: \\p{L})+)+");
  private static final Pattern DOUBLE = Pattern.compile("[ \\u00a0]{2}");
  private static final Pattern LETTERS = Pattern.compile("(?<! ) (?! )");
  private static final Pattern WIDE = Pattern.compile("(?<=\\S)[ \\u00a0]{2,3}(?=\\S)");

  /** For matching; as long as the text. */
  String plain() {
    return Spelling.plain(text);
  }

  boolean inParagraph() {
    return column < 0;
  }

  /** An item of a list, by its bullet. */
  boolean listed() {
    return "-–—+•*".indexOf(text.charAt(0)) >= 0;
  }

  boolean inCapitals() {
    return text.chars().anyMatch(Character::isLetter)
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /** The lines of blocks; a table's come column by column, blank lines are left out. */
  static List<Line> of(List<Block> blocks, String section) {
    return blocks.stream().flatMap(block -> of(block, section)).toList();
  }

  /** No more are read than are asked for. */
  static Stream<Line> of(Block block, String section) {
    return switch (block) {
      case Paragraph p -> split(p, section).stream();
      case Table t ->
          IntStream.range(0, t.columns())
              .boxed()
              .flatMap(column -> t.cells().stream().filter(cell -> cell.column() == column))
              .flatMap(cell -> split(t, cell, section).stream());
    };
  }

  /**
   * Two or three blanks part words as one does, more of them part columns; {@code B Á O C Á O} is
   * two words where a wider blank parts them.
   */
  private static String even(String piece) {
    String text = piece.strip();
    if (!DOUBLE.matcher(text).find()) {
      return text;
    }
    String words = APART.matcher(text).matches() ? LETTERS.matcher(text).replaceAll("") : text;
    return WIDE.matcher(words).replaceAll(" ");
  }

  /** Columns count on in a line of the paragraph, also over an empty first one. */
  private static List<Line> split(Paragraph paragraph, String section) {
    List<Line> lines = new ArrayList<>();
    String text = paragraph.text();
    Matcher ends = PIECES.matcher(text);
    int column = FIRST_COLUMN;
    int start = 0;
    boolean more = true;
    while (more) {
      more = ends.find();
      int end = more ? ends.start() : text.length();
      String piece = text.substring(start, end);
      if (!piece.isBlank()) {
        TextPlace place =
            new TextPlace(paragraph.index(), start, end, paragraph.page(), paragraph.box());
        lines.add(new Line(even(piece), column, new Evidence(place, section, piece)));
      }
      boolean next = column == FIRST_COLUMN || !piece.isBlank();
      column =
          more && text.charAt(ends.start()) == '\n' ? FIRST_COLUMN : next ? column - 1 : column;
      start = more ? ends.end() : end;
    }
    return lines;
  }

  private static List<Line> split(Table table, Cell cell, String section) {
    List<Line> lines = new ArrayList<>();
    for (String piece : cell.text().split("\n")) {
      if (!piece.isBlank()) {
        CellPlace place =
            new CellPlace(table.id(), cell.row(), cell.column(), cell.page(), cell.box());
        lines.add(new Line(even(piece), cell.column(), new Evidence(place, section, piece)));
      }
    }
    return lines;
  }
}
