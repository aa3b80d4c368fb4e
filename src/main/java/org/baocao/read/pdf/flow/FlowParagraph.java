package org.baocao.read.pdf.flow;

import java.util.List;
import org.baocao.model.Paragraph;

/** A paragraph and the lines that it was put together from. */
public record FlowParagraph(Paragraph paragraph, List<FlowLine> lines) {

  /** Whether a mark in it stands for a note. */
  public boolean refersTo(List<FlowLine> note) {
    return lines.stream().anyMatch(line -> line.refersTo(note.getFirst()));
  }
}
