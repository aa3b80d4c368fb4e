package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.List;
import org.baocao.read.pdf.ink.Rect;
import org.baocao.read.pdf.line.Line;
import org.baocao.read.pdf.line.Lines;

/** A cell in the making: parts of consecutive strips, and the columns they span. */
final class Block {

  final List<Line> parts = new ArrayList<>();
  int first;
  int last;

  /** Index of the strips it begins and ends in. */
  int top;

  int bottom;

  Block(Line part, int[] columns, int strip) {
    parts.add(part);
    first = columns[0];
    last = columns[1];
    top = strip;
    bottom = strip;
  }

  void add(Line part, int[] columns, int strip) {
    parts.add(part);
    first = Math.min(first, columns[0]);
    last = Math.max(last, columns[1]);
    bottom = strip;
  }

  boolean meets(int[] columns) {
    return first <= columns[1] && columns[0] <= last;
  }

  Line lowest() {
    return parts.getLast();
  }

  Rect box() {
    return parts.stream().map(Line::box).reduce(Rect::union).orElseThrow();
  }

  List<Line> lines() {
    return Lines.of(parts.stream().flatMap(part -> part.words().stream()).toList());
  }
}
