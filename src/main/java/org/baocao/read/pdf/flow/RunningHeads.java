package org.baocao.read.pdf.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out page numbers, and lines that stand at one height of many pages' margins. */
public final class RunningHeads {

  /** Share of the page's height, above and below, where running heads may stand. */
  private static final double MARGIN = 0.12;

  private final Map<String, Set<Integer>> pages = new HashMap<>();
  private final int count;

  private RunningHeads(List<PageFlow> flows) {
    count = flows.size();
    for (PageFlow flow : flows) {
      for (FlowLine line : flow.lines()) {
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
    List<FlowLine> sorted = new ArrayList<>(flow.lines());
    sorted.sort(Comparator.comparingDouble(FlowLine::baseline));
    Set<FlowLine> heads = new HashSet<>();
    for (FlowLine line : sorted) {
      if (!isHead(line, flow, heads.isEmpty())) {
        break;
      }
      heads.add(line);
    }
    int above = heads.size();
    for (FlowLine line : sorted.reversed()) {
      if (heads.contains(line) || !isHead(line, flow, heads.size() == above)) {
        break;
      }
      heads.add(line);
    }
    return flow.with(flow.lines().stream().filter(line -> !heads.contains(line)).toList());
  }

  private boolean isHead(FlowLine line, PageFlow flow, boolean outermost) {
    if (!isMarginal(line, flow)) {
      return false;
    }
    int most = 0;
    for (String key : HeadKeys.of(line)) {
      most = Math.max(most, pages.getOrDefault(key, Set.of()).size());
    }
    boolean repeated = most >= 3 ? 3 * most >= count : most == 2 && count < 5;
    return repeated || (outermost && HeadKeys.isPageNumber(line.text()));
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
