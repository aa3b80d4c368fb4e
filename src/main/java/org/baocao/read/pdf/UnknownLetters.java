package org.baocao.read.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.baocao.read.pdf.cell.PageCell;
import org.baocao.read.pdf.flow.FlowLine;
import org.baocao.read.pdf.flow.PageFlow;

/** Letters of which the fonts do not say what they are. */
final class UnknownLetters {

  private static final char UNKNOWN = '\uFFFD';

  private static final double MOST = 0.3;

  private UnknownLetters() {}

  /** Whether there is hardly a letter that means something. */
  static boolean prevail(List<PageFlow> pages) {
    long letters = 0;
    long unknown = 0;
    for (String text : (Iterable<String>) pages.stream().flatMap(UnknownLetters::texts)::iterator) {
      letters += text.length();
      for (int at = text.indexOf(UNKNOWN); at >= 0; at = text.indexOf(UNKNOWN, at + 1)) {
        unknown++;
      }
    }
    return unknown > MOST * letters;
  }

  private static Stream<String> texts(PageFlow page) {
    Stream<String> cells =
        page.tables().stream().flatMap(table -> table.cells().stream().map(PageCell::text));
    return Stream.concat(page.lines().stream().map(FlowLine::text), cells);
  }
}
