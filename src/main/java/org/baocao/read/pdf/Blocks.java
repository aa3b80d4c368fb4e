package org.baocao.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baocao.model.Block;
import org.baocao.model.Paragraph;
import org.baocao.read.pdf.cell.LongTable;
import org.baocao.read.pdf.cell.PageTable;
import org.baocao.read.pdf.flow.FlowLine;
import org.baocao.read.pdf.flow.Footnotes;
import org.baocao.read.pdf.flow.PageFlow;
import org.baocao.read.pdf.flow.Paragraphs;
import org.baocao.read.pdf.flow.RunningHeads;
import org.jspecify.annotations.Nullable;

/** Lays the pages end to end: paragraphs and tables in reading order. */
final class Blocks {

  private final List<Block> blocks = new ArrayList<>();
  private final List<FlowLine> notes = new ArrayList<>();
  private final Paragraphs paragraphs;
  private @Nullable LongTable table;
  private int tables;

  private Blocks(List<PageFlow> flows) {
    paragraphs = new Paragraphs(flows);
  }

  static List<Block> of(List<PageFlow> pages) {
    List<PageFlow> flows = Footnotes.whole(RunningHeads.without(pages));
    Blocks made = new Blocks(flows);
    flows.forEach(made::page);
    made.endTable();
    made.end(made.paragraphs.end());
    made.addNotes();
    return made.blocks;
  }

  private void page(PageFlow flow) {
    int next = 0;
    for (FlowLine line : flow.lines()) {
      while (next < flow.tables().size()
          && flow.tables().get(next).area().top() < line.box().midY()) {
        add(flow.tables().get(next++));
      }
      endTable();
      end(paragraphs.add(line));
    }
    flow.tables().subList(next, flow.tables().size()).forEach(this::add);
    notes.addAll(flow.notes());
  }

  private void add(PageTable piece) {
    end(paragraphs.end());
    if (table == null || !table.takes(piece)) {
      endTable();
      table = new LongTable(piece);
    }
  }

  private void endTable() {
    if (table != null) {
      blocks.add(table.table("t" + ++tables));
      table = null;
      addNotes();
    }
  }

  private void end(Optional<Paragraph> paragraph) {
    if (paragraph.isPresent()) {
      blocks.add(paragraph.get());
      addNotes();
    }
  }

  /** Footnotes of the pages before: what runs over the end of a page is not parted by them. */
  private void addNotes() {
    blocks.addAll(paragraphs.notes(notes));
    notes.clear();
  }
}
