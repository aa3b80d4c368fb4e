package org.baocao.read.pdf.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baocao.read.pdf.ink.Rect;

/**
 * The left and right end of a page's text.
 *
 * @param indent where most lines that do not start at the left end start
 */
record Frame(double left, double right, double indent) {

  static final Frame NONE = new Frame(0, 1, 0);

  /** Ends nearer than this are one. */
  private static final double NEAR = 2;

  /** So many lines of a page show by themselves where text begins and ends. */
  private static final int ENOUGH = 12;

  double width() {
    return right - left;
  }

  /** Whether a line begins where the first lines of paragraphs do. */
  boolean isIndented(FlowLine line) {
    return Math.abs(line.box().left() - indent) < NEAR;
  }

  /** As far from both ends; a first line's indent moves a centred line by half of it. */
  boolean isMiddle(FlowLine line) {
    double off = line.box().midX() - (left + right) / 2;
    double moved = indent > left ? (indent - left) / 2 : 0;
    double near = Math.max(3, 0.012 * width());
    return Math.abs(off) < near || Math.abs(off - moved) < near;
  }

  /** Not so a line that is as far from both ends because it is full, or indented. */
  boolean centres(FlowLine line) {
    return isMiddle(line)
        && line.box().left() > left + NEAR
        && line.box().right() < right - NEAR
        && Math.abs(line.box().left() - indent) > NEAR;
  }

  /** By flow; pages of one width share a frame where a page has too little text for its own. */
  static Map<Integer, Frame> of(List<PageFlow> flows) {
    Map<Long, List<PageFlow>> byWidth = new HashMap<>();
    Map<Integer, Frame> frames = new HashMap<>();
    for (PageFlow flow : flows) {
      if (flow.whole()) {
        byWidth.computeIfAbsent(Math.round(flow.width()), width -> new ArrayList<>()).add(flow);
      } else {
        frames.put(flow.id(), around(List.of(flow)));
      }
    }
    for (List<PageFlow> alike : byWidth.values()) {
      Frame common = around(alike);
      for (PageFlow flow : alike) {
        Frame own = around(List.of(flow));
        boolean enough = flow.lines().size() >= ENOUGH && own.width() > 0.8 * common.width();
        frames.put(flow.id(), enough ? own : common);
      }
    }
    return frames;
  }

  private static Frame around(List<PageFlow> flows) {
    List<Rect> boxes = new ArrayList<>();
    flows.forEach(flow -> flow.lines().forEach(line -> boxes.add(line.box())));
    // tables may be wider than the text
    if (boxes.size() < ENOUGH * flows.size()) {
      flows.stream()
          .flatMap(flow -> flow.tables().stream())
          .forEach(table -> boxes.addAll(Collections.nCopies(3, table.area())));
    }
    if (boxes.isEmpty()) {
      return NONE;
    }
    double[] lefts = boxes.stream().mapToDouble(Rect::left).sorted().toArray();
    double[] rights = boxes.stream().mapToDouble(box -> -box.right()).sorted().toArray();
    int support = Math.max(1, Math.min(3, boxes.size() / 6));
    double left = supported(lefts, support);
    return new Frame(
        left,
        Math.max(-supported(rights, support), left + 1),
        indent(lefts, left, (-rights[0] - left) / 5));
  }

  /** The least of the sorted ends that so many share. */
  private static double supported(double[] ends, int support) {
    for (int i = 0; i + support <= ends.length; i++) {
      if (ends[i + support - 1] - ends[i] < NEAR) {
        return ends[i];
      }
    }
    return ends[0];
  }

  /** The most frequent of the sorted ends that are indented, but not far; none if it is rare. */
  private static double indent(double[] lefts, double left, double most) {
    double best = Double.NEGATIVE_INFINITY;
    int count = 2;
    int start = 0;
    for (int i = 0; i < lefts.length; i++) {
      while (lefts[i] - lefts[start] > NEAR) {
        start++;
      }
      double step = lefts[start] - left;
      if (step > 3 * NEAR && step < most && i - start + 1 > count) {
        count = i - start + 1;
        best = lefts[start];
      }
    }
    return best;
  }
}
