package org.baocao.read.pdf.flow;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Decides whether a line begins a paragraph, by what can be seen: room, indents, leading, type. */
final class Breaks {

  /** Of the em: ends that are nearer are the same. */
  private static final double NEAR = 0.3;

  /** Of the em: a smaller step is no indent. */
  private static final double INDENT = 0.7;

  private static final Pattern LEADER = Pattern.compile(".*[.…_]{4,}\\s*[\\dIVXLivxl]*");

  private final Map<Integer, Frame> frames;
  private final double leading;

  Breaks(Map<Integer, Frame> frames, double leading) {
    this.frames = frames;
    this.leading = leading;
  }

  boolean before(FlowLine next, List<FlowLine> paragraph) {
    FlowLine last = paragraph.getLast();
    return Math.abs(next.size() - last.size()) > 0.08 * last.size()
        || isFarBelow(next, last)
        || hadRoom(last, next)
        || isFlushRight(last)
        || (last.flow() != next.flow() && last.bold() != next.bold())
        || (last.bold() != next.bold() && frame(last).centres(last))
        || isOtherShape(next, paragraph)
        || LEADER.matcher(last.text()).matches();
  }

  /** Leading counts in ems, so that paragraphs in smaller type are judged alike. */
  private boolean isFarBelow(FlowLine next, FlowLine last) {
    double drop = (next.baseline() - last.baseline()) / last.size();
    return last.flow() == next.flow() && (drop > 1.22 * leading || drop < 0);
  }

  /** Text begins no line in the right half: such lines stand alone, as those of a signature do. */
  private boolean isFlushRight(FlowLine line) {
    Frame frame = frame(line);
    return !frame.equals(Frame.NONE) && offset(line) > 0.45 * frame.width();
  }

  /** Whether the first word of the next line would have stood on this one. */
  private boolean hadRoom(FlowLine last, FlowLine next) {
    Frame frame = frame(last);
    if (frame.centres(last)) {
      // forced breaks and wide spaces make centred titles narrower than they need to be
      double slack = 0.05 * frame.width();
      return last.box().width() + next.firstWord() + slack < frame.width();
    }
    return last.box().right() + next.firstWord() + 0.25 * last.size() < frame.right();
  }

  private boolean isOtherShape(FlowLine next, List<FlowLine> paragraph) {
    FlowLine last = paragraph.getLast();
    if (frame(last).centres(last) && (mayBeCentred(next) || paragraph.size() > 1)) {
      return !mayBeCentred(next);
    }
    if (mayBeCentred(last) && frame(next).centres(next) && last.bold() == next.bold()) {
      return false;
    }
    double em = next.size();
    double left = offset(next);
    double before = offset(last);
    boolean mark = isItem(next, last);
    if (paragraph.size() == 1) {
      boolean hanging = ListMark.opens(last.text()) && left < before + 4 * em && !mark;
      boolean indented = before > INDENT * em && left > before - NEAR * em;
      return left > before + NEAR * em ? !hanging : indented && !(hanging && isSolid(last, next));
    }
    double moved = Math.abs(next.box().left() - last.box().left());
    boolean stepped = Math.min(moved, Math.abs(left - before)) > INDENT * em;
    boolean begins = frame(next).isIndented(next) && !frame(last).isIndented(last);
    return stepped
        || (begins && left > before + NEAR * em && endsSentence(last.text()))
        || (mark && endsSentence(last.text()));
  }

  /** A line of a title may be as wide as the text, or happen to start where paragraphs do. */
  private boolean mayBeCentred(FlowLine line) {
    return frame(line).centres(line) || (line.bold() && frame(line).isMiddle(line));
  }

  /** A dash within a sentence may come to stand at the beginning of a line. */
  private static boolean isItem(FlowLine next, FlowLine last) {
    return ListMark.opens(next.text())
        && (endsSentence(last.text()) || last.bold() || !ListMark.isDashInSentence(next.text()));
  }

  /** A line after another at one indent goes on only if it starts in the middle of a sentence. */
  private static boolean isSolid(FlowLine last, FlowLine next) {
    return !endsSentence(last.text()) && Character.isLowerCase(next.text().codePointAt(0));
  }

  private static boolean endsSentence(String text) {
    return ".;:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private double offset(FlowLine line) {
    return line.box().left() - frame(line).left();
  }

  private Frame frame(FlowLine line) {
    return frames.getOrDefault(line.flow(), Frame.NONE);
  }
}
