package org.baocao.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.baocao.read.pdf.cell.PageTable;
import org.baocao.read.pdf.flow.FlowLine;
import org.baocao.read.pdf.flow.PageFlow;
import org.baocao.read.pdf.ink.Glyph;
import org.baocao.read.pdf.ink.Ink;
import org.baocao.read.pdf.ink.PageScanner;
import org.baocao.read.pdf.ink.Rule;
import org.baocao.read.pdf.line.Line;
import org.baocao.read.pdf.line.Lines;
import org.baocao.read.pdf.line.Word;
import org.baocao.read.pdf.line.Words;
import org.baocao.read.pdf.ruled.RuledTables;
import org.baocao.read.pdf.ruled.Rules;
import org.baocao.read.pdf.unruled.SideBySide;
import org.baocao.read.pdf.unruled.UnderRuled;
import org.baocao.read.pdf.unruled.UnruledTables;

/** Parts a page into tables and the lines outside them. */
final class PageReader {

  private final PageScanner.Session session = new PageScanner.Session();

  PageFlow read(PDPage page, int number) throws IOException {
    Ink ink = session.scan(page, number);
    List<Word> words = Words.of(ink.glyphs());
    List<Rule> rules = Rules.of(ink);
    List<PageTable> tables = new ArrayList<>(RuledTables.of(ink, rules, words));
    tables.replaceAll(table -> UnderRuled.cut(table, rules));
    tables.addAll(UnruledTables.of(number, outside(words, tables), rules));
    List<Word> rest = outside(words, tables);
    tables.addAll(SideBySide.from(number, rest));
    tables.sort(Comparator.comparingDouble(table -> table.area().top()));
    List<FlowLine> flow = new ArrayList<>();
    for (Line line : Lines.of(rest)) {
      flow.add(FlowLine.of(number, line));
    }
    return new PageFlow(number, ink.width(), ink.height(), flow, tables);
  }

  private static List<Word> outside(List<Word> words, List<PageTable> tables) {
    List<Word> rest = new ArrayList<>();
    for (Word word : words) {
      for (Word piece : Words.cut(word, glyph -> holder(glyph, tables))) {
        if (holder(piece.glyphs().getFirst(), tables) < 0) {
          rest.add(piece);
        }
      }
    }
    return rest;
  }

  private static int holder(Glyph glyph, List<PageTable> tables) {
    for (int i = 0; i < tables.size(); i++) {
      if (tables.get(i).area().grown(2).holds(glyph.box().midX(), glyph.box().midY())) {
        return i;
      }
    }
    return -1;
  }
}
