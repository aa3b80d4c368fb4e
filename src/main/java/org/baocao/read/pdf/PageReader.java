package org.baocao.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.baocao.read.grid.Budget;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.pdf.cell.Holding;
import org.baocao.read.pdf.cell.PageTable;
import org.baocao.read.pdf.chart.Charts;
import org.baocao.read.pdf.flow.FlowLine;
import org.baocao.read.pdf.flow.Footnotes;
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
import org.baocao.read.pdf.unruled.Arbiter;
import org.baocao.read.pdf.unruled.SideBySide;
import org.baocao.read.pdf.unruled.UnruledTables;
import org.baocao.read.pdf.unruled.Zones;

/** Parts a page into tables and the lines outside them. */
final class PageReader {

  private final PageScanner.Session session;
  private final Budget budget = new Budget();
  private int flows;

  private PageReader(PDDocument pdf, LegacyText letters) {
    session = new PageScanner.Session(pdf, letters);
  }

  /** The flows of all pages in reading order. */
  static List<PageFlow> all(PDDocument pdf) throws IOException {
    LegacyText letters = new LegacyText();
    List<PageFlow> flows = all(pdf, letters);
    return letters.settle() ? all(pdf, letters) : flows;
  }

  private static List<PageFlow> all(PDDocument pdf, LegacyText letters) throws IOException {
    PageReader reader = new PageReader(pdf, letters);
    List<PageFlow> flows = new ArrayList<>();
    for (int i = 0; i < pdf.getNumberOfPages(); i++) {
      flows.addAll(reader.read(pdf.getPage(i), i + 1));
    }
    return flows;
  }

  /** The flows of a page in reading order: one, unless it is set in columns. */
  private List<PageFlow> read(PDPage page, int number) throws IOException {
    Ink ink = session.scan(page, number);
    budget.characters(ink.glyphs().size());
    List<Word> words = Words.of(ink.glyphs());
    List<Rule> rules = Rules.of(ink);
    List<PageTable> ruled =
        new ArrayList<>(Engine.run(number, () -> RuledTables.of(ink, rules, words), List.of()));
    Charts charts = Charts.of(ink);
    ruled.removeIf(table -> charts.hold(table.area()));
    ruled.replaceAll(table -> Holding.checked(table, words));
    List<Line> free = ruled.isEmpty() ? List.of() : Lines.of(outside(words, ruled));
    ruled.removeIf(table -> Arbiter.isHeaderOnly(table, free));
    ruled.replaceAll(table -> Engine.run(number, () -> Arbiter.better(table, rules), table));
    List<Word> rest = outside(words, ruled);
    List<Word> labels = charts.labels(rest, ink);
    List<Word> body = without(rest, labels);
    List<Word> notes = Footnotes.of(body, rules);
    List<Rule> lines = charts.without(rules);
    List<List<Word>> zones = Zones.of(without(body, notes), lines);
    List<PageFlow> read = new ArrayList<>();
    for (int i = 0; i < zones.size(); i++) {
      boolean last = i == zones.size() - 1;
      List<PageTable> drawn = ruledIn(ruled, zones.get(i), last);
      PageFlow flow = flow(ink, zones.get(i), lines, charts, zones.size() == 1, drawn);
      read.add(last ? flow.with(flowLines(ink, flow.id(), Lines.of(notes))) : flow);
    }
    if (!labels.isEmpty()) {
      read.add(flow(ink, Lines.of(labels), false, List.of()));
    }
    return read;
  }

  /** Tables above the zone's end; a table takes the place of the first zone that goes below it. */
  private static List<PageTable> ruledIn(List<PageTable> ruled, List<Word> zone, boolean last) {
    double bottom = zone.stream().mapToDouble(word -> word.box().bottom()).max().orElse(0);
    List<PageTable> tables =
        ruled.stream().filter(table -> last || table.area().bottom() < bottom).toList();
    ruled.removeAll(tables);
    return tables;
  }

  private PageFlow flow(
      Ink ink,
      List<Word> zone,
      List<Rule> rules,
      Charts charts,
      boolean whole,
      List<PageTable> ruled) {
    List<Line> lines = Lines.of(zone);
    List<PageTable> unruled = new ArrayList<>(unruled(ink, lines, rules));
    unruled.removeIf(table -> charts.hold(table.area()));
    unruled.replaceAll(table -> Holding.checked(table, zone));
    if (!unruled.isEmpty()) {
      lines = Lines.of(outside(zone, unruled));
    }
    List<PageTable> pairs = new ArrayList<>(SideBySide.of(ink.page(), lines));
    pairs.removeIf(table -> charts.hold(table.area()));
    if (!pairs.isEmpty()) {
      lines = Lines.of(besides(lines, pairs));
    }
    List<PageTable> tables = new ArrayList<>(ruled);
    tables.addAll(unruled);
    tables.addAll(pairs);
    tables.sort(Comparator.comparingDouble(table -> table.area().top()));
    return flow(ink, lines, whole, tables);
  }

  private static List<PageTable> unruled(Ink ink, List<Line> lines, List<Rule> rules) {
    return Engine.run(ink.page(), () -> UnruledTables.of(ink.page(), lines, rules), List.of());
  }

  private PageFlow flow(Ink ink, List<Line> lines, boolean whole, List<PageTable> tables) {
    int id = flows++;
    List<FlowLine> flow = flowLines(ink, id, lines);
    budget.blocks(flow.size());
    tables.forEach(table -> budget.blocks(table.cells().size()));
    List<PageTable> texts = tables.stream().map(PageTable::settled).toList();
    return new PageFlow(id, ink.page(), ink.width(), ink.height(), whole, flow, texts, List.of());
  }

  private static List<FlowLine> flowLines(Ink ink, int flow, List<Line> lines) {
    return lines.stream().map(line -> FlowLine.of(ink.page(), flow, line)).toList();
  }

  private static List<Word> outside(List<Word> words, List<PageTable> tables) {
    List<Word> rest = new ArrayList<>();
    for (Word word : words) {
      if (tables.stream().noneMatch(table -> table.area().grown(2).meets(word.box()))) {
        rest.add(word);
        continue;
      }
      for (Word piece : Words.cut(word, glyph -> holder(glyph, tables))) {
        if (holder(piece.glyphs().getFirst(), tables) < 0) {
          rest.add(piece);
        }
      }
    }
    return rest;
  }

  /** Texts side by side hold words, not an area: a line between them stays. */
  private static List<Word> besides(List<Line> lines, List<PageTable> pairs) {
    List<Word> held =
        pairs.stream()
            .flatMap(pair -> pair.cells().stream())
            .flatMap(cell -> cell.lines().stream())
            .flatMap(line -> line.words().stream())
            .toList();
    return without(lines.stream().flatMap(line -> line.words().stream()).toList(), held);
  }

  private static List<Word> without(List<Word> words, Collection<Word> others) {
    if (others.isEmpty()) {
      return words;
    }
    Set<Word> out = Collections.newSetFromMap(new IdentityHashMap<>());
    out.addAll(others);
    return words.stream().filter(word -> !out.contains(word)).toList();
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
