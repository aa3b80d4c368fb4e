package org.baocao.read.pdf.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out page numbers, and lines that stand at one height of many pages' margins. A head kept
 * does less harm than a line lost: in doubt it stays.
 */
public final class RunningHeads {

  /** Share of the page's height, above and below, where running heads may stand. */
  private static final double MARGIN = 0.12;

  private final Map<String, Set<Integer>> pages = new HashMap<>();
  private final int count;

  private RunningHeads(List<PageFlow> flows) {
    count = (int) flows.stream().mapToInt(PageFlow::page).distinct().count();
    for (PageFlow flow : flows) {
      for (FlowLine line : lines(flow)) {
        if (isMarginal(line, flow)) {
          for (String key : HeadKeys.of(line)) {
            pages.computeIfAbsent(key, k -> new HashSet<>()).add(flow.page());
          }
        }
      }
    }
  }

  public static List<PageFlow> without(List<PageFlow> flows) {
    RunningHeads heads = new RunningHeads(flows);
    return flows.stream().map(heads::without).toList();
  }

  /** From each edge of the page inwards, up to the first line that is none. */
  private PageFlow without(PageFlow flow) {
    List<FlowLine> sorted = lines(flow);
    sorted.sort(Comparator.comparingDouble(FlowLine::baseline));
    Margin margin = new Margin(sorted);
    Set<FlowLine> heads = new HashSet<>(heads(sorted, flow, margin));
    heads.addAll(heads(sorted.reversed(), flow, margin));
    return flow.without(heads);
  }

  /** The most lines from the edge that are surely heads, or that white parts from the text. */
  private List<FlowLine> heads(List<FlowLine> inwards, PageFlow flow, Margin margin) {
    int heads = 0;
    for (int i = 0; i < inwards.size() && isMarginal(inwards.get(i), flow); i++) {
      FlowLine line = inwards.get(i);
      int shared = shared(line);
      boolean number = HeadKeys.isPageNumber(line.text());
      boolean single = i == 0 && number && HeadKeys.isWithin(line.text(), count);
      if (line.opensNote() || (shared < 2 && !single)) {
        break;
      }
      boolean sure = number ? shared >= 2 : shared >= 3 && 2 * shared >= count;
      boolean likely = number || 3 * shared >= count;
      if (sure
          || (likely && margin.isApart(line, i + 1 < inwards.size() ? inwards.get(i + 1) : null))) {
        heads = i + 1;
      }
    }
    return inwards.subList(0, heads);
  }

  /** On how many pages the line stands alike. */
  private int shared(FlowLine line) {
    return HeadKeys.of(line).stream()
        .mapToInt(key -> pages.getOrDefault(key, Set.of()).size())
        .max()
        .orElse(0);
  }

  private static List<FlowLine> lines(PageFlow flow) {
    List<FlowLine> lines = new ArrayList<>(flow.lines());
    lines.addAll(flow.notes());
    return lines;
  }

  private static boolean isMarginal(FlowLine line, PageFlow flow) {
    double at = line.box().midY() / flow.height();
    return (at < MARGIN || at > 1 - MARGIN)
        && flow.tables().stream().noneMatch(table -> isBetween(line, table.area().midY(), flow));
  }

  /** Whether a table's middle lies between the line and the nearer edge of the page. */
  private static boolean isBetween(FlowLine line, double middle, PageFlow flow) {
    double y = line.box().midY();
    return y < flow.height() / 2 ? middle < y : middle > y;
  }
}
