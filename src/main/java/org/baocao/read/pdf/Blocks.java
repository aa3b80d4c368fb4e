package org.baocao.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baocao.model.Block;
import org.baocao.read.pdf.cell.LongTable;
import org.baocao.read.pdf.cell.PageTable;
import org.baocao.read.pdf.flow.FlowLine;
import org.baocao.read.pdf.flow.FlowParagraph;
import org.baocao.read.pdf.flow.Footnotes;
import org.baocao.read.pdf.flow.PageFlow;
import org.baocao.read.pdf.flow.Paragraphs;
import org.baocao.read.pdf.flow.RunningHeads;
import org.jspecify.annotations.Nullable;

/** Lays the pages end to end: paragraphs and tables in reading order. */
final class Blocks {

  private final List<Block> blocks = new ArrayList<>();
  private final Map<Integer, List<List<FlowLine>>> notesByPage = new HashMap<>();

  /** Of the pages up to this one, those that are not yet among the blocks. */
  private final List<List<FlowLine>> notes = new ArrayList<>();

  private final Paragraphs paragraphs;
  private @Nullable LongTable table;
  private int tables;
  private int page;

  private Blocks(List<PageFlow> flows) {
    paragraphs = new Paragraphs(flows);
    for (PageFlow flow : flows) {
      notesByPage
          .computeIfAbsent(flow.page(), number -> new ArrayList<>())
          .addAll(Footnotes.each(flow.notes()));
    }
  }

  static List<Block> of(List<PageFlow> pages) {
    List<PageFlow> flows = Footnotes.whole(RunningHeads.without(pages));
    Blocks made = new Blocks(flows);
    flows.forEach(made::page);
    made.endTable();
    made.end(made.paragraphs.end());
    made.add(made.notes);
    return made.blocks;
  }

  private void page(PageFlow flow) {
    page = flow.page();
    List<List<FlowLine>> own = notesByPage.remove(page);
    notes.addAll(own == null ? List.of() : own);
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

  /** A note follows the paragraph that has its mark. */
  private void end(Optional<FlowParagraph> ended) {
    if (ended.isPresent()) {
      blocks.add(ended.get().paragraph());
      add(notes.stream().filter(ended.get()::refersTo).toList());
      addNotes();
    }
  }

  /** The other notes of the pages before: what runs over a page's end is not parted by them. */
  private void addNotes() {
    add(notes.stream().filter(note -> note.getFirst().page() < page).toList());
  }

  private void add(List<List<FlowLine>> some) {
    some.forEach(note -> blocks.add(paragraphs.paragraph(note)));
    notes.removeAll(List.copyOf(some));
  }
}
