package org.baocao.read.pdf.flow;

import java.util.List;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.line.Line;

/**
 * A line of running text, without its glyphs: a long document holds many.
 *
 * @param flow id of the {@link PageFlow} that it stands in
 * @param firstWord width of its first word, a space included
 * @param marks footnote marks, which its text does not have
 * @param opensNote whether it begins with one
 */
public record FlowLine(
    int page,
    int flow,
    String text,
    Rect box,
    double baseline,
    double size,
    double firstWord,
    boolean bold,
    boolean italic,
    List<String> marks,
    boolean opensNote) {

  public FlowLine {
    marks = List.copyOf(marks);
  }

  public static FlowLine of(int page, int flow, Line line) {
    double first = line.words().getFirst().box().width() + line.words().getFirst().space();
    return new FlowLine(
        page,
        flow,
        line.columns(),
        line.box(),
        line.baseline(),
        line.size(),
        first,
        line.bold(),
        line.italic(),
        line.marks(),
        line.opensNote());
  }

  /** Whether a mark in it stands for the note that this line begins. */
  boolean refersTo(FlowLine note) {
    return note.opensNote && page == note.page && marks.contains(note.marks.getFirst());
  }
}
