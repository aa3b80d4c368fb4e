package org.baocao.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts what was found to the size of a page. */
final class Pages {

  private Pages() {}

  /** So many passages, report by report; the last report may keep some back. */
  static List<Answer.Found> first(List<Answer.Found> found, int passages) {
    List<Answer.Found> page = new ArrayList<>();
    int left = passages;
    for (Answer.Found each : found) {
      if (left > 0) {
        List<Hit> hits = each.hits().subList(0, Math.min(left, each.hits().size()));
        page.add(new Answer.Found(each.report(), hits, each.cursor()));
        left -= hits.size();
      }
    }
    return page;
  }
}
