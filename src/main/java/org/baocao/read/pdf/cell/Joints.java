package org.baocao.read.pdf.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.line.Line;

/** Tells how a cell's lines go on: by the room that was left, and by what they say. */
public final class Joints {

  /** Inner margin of a cell on both sides together, by habit of word processors. */
  private static final double MARGINS = 11;

  private static final Pattern HYPHENATED = Pattern.compile(".*[-–−/]");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final Walls walls;

  /** Rows of which some text has a line that somebody ended. */
  private final BitSet listed = new BitSet();

  private Joints(Walls walls) {
    this.walls = walls;
  }

  public static Joints of(PageTable table) {
    Joints joints = new Joints(Walls.of(table));
    for (PageCell cell : table.cells()) {
      if (cell.rowSpan() == 1 && joints.isList(cell)) {
        joints.listed.set(cell.row());
      }
    }
    return joints;
  }

  /**
   * Whether a text of the row has several paragraphs: its other cells may hold a value for each.
   */
  public boolean isListed(int row) {
    return listed.get(row);
  }

  /** Whether the cell's walls broke all of its lines. */
  public boolean isTorn(PageCell cell) {
    return cell.lines().size() > 1 && of(cell).stream().allMatch(joint -> joint == Joint.TORN);
  }

  /** Whether another letter would not have found room in the last line. */
  boolean isFull(PageCell cell) {
    List<Line> lines = cell.lines();
    return !lines.isEmpty() && walls.isFull(lines.getLast(), lines.getLast(), cell.area());
  }

  private boolean isList(PageCell cell) {
    List<Line> lines = cell.lines();
    for (int i = 1; i < lines.size(); i++) {
      if (walls.isEnded(lines.get(i - 1), lines.get(i), cell.area())
          && LETTER.matcher(lines.get(i - 1).text()).find()) {
        return true;
      }
    }
    return false;
  }

  /** One fewer than lines. */
  List<Joint> of(PageCell cell) {
    List<Line> lines = cell.lines();
    if (lines.size() < 2) {
      return List.of();
    }
    List<List<String>> words =
        lines.stream().map(line -> List.of(line.text().strip().split("\\s+"))).toList();
    List<Joint> joints = new ArrayList<>();
    while (joints.size() < lines.size() - 1) {
      int from = joints.size();
      int to = end(cell, words, from);
      boolean torn = to > from && isOne(cell, words, from, to);
      joints.addAll(
          torn
              ? Collections.nCopies(to - from, Joint.TORN)
              : List.of(whole(lines.get(from), lines.get(from + 1), cell.area())));
    }
    return joints;
  }

  /** The last line to which a word that is too long for its cell may reach. */
  private int end(PageCell cell, List<List<String>> words, int from) {
    int to = from;
    while (to + 1 < words.size() && (to == from || words.get(to).size() == 1)) {
      Line upper = cell.lines().get(to);
      Line lower = cell.lines().get(to + 1);
      boolean hyphen = HYPHENATED.matcher(words.get(to).getLast()).matches();
      if (!walls.isFull(upper, lower, cell.area())
          && !(hyphen && walls.isCramped(upper, lower, cell.area()))) {
        break;
      }
      to++;
    }
    return to;
  }

  /** A word processor gives a word a line of its own before it breaks it. */
  private boolean isOne(PageCell cell, List<List<String>> words, int from, int to) {
    List<String> pieces = new ArrayList<>();
    for (List<String> line : words.subList(from, to)) {
      pieces.add(line.getLast());
    }
    pieces.add(words.get(to).getFirst());
    if (words.get(from).size() > 1) {
      return to == from + 1 && TornToken.isYear(pieces.getFirst(), pieces.getLast());
    }
    boolean alike = words.get(to).size() == 1 && areAlike(cell.lines().subList(from, to + 1));
    return TornToken.isOne(pieces, alike || isListed(cell.row()));
  }

  private static boolean areAlike(List<Line> lines) {
    Rect first = lines.getFirst().box();
    double letter = lines.getFirst().words().getFirst().glyphs().getFirst().box().width();
    return lines.stream()
        .allMatch(line -> Math.abs(line.box().width() - first.width()) < letter / 2);
  }

  private static Joint whole(Line upper, Line lower, Rect area) {
    return TornToken.meet(upper.text(), lower.text()) || endsParagraph(upper, lower, area)
        ? Joint.ENDED
        : Joint.WRAPPED;
  }

  /** Only if the next line's first word would have had room, with more than a word to spare. */
  private static boolean endsParagraph(Line line, Line next, Rect area) {
    double room = area.width() - MARGINS - line.box().width();
    return room > next.words().getFirst().box().width() + 3 * line.size();
  }
}
