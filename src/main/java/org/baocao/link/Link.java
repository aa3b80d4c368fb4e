package org.baocao.link;

import java.util.List;

/**
 * Where an appendix belongs.
 *
 * @param reports ids of the reports that it may go with: one is its case, several are a doubt that
 *     leaves it alone, none leaves it alone without one
 */
public record Link(List<Long> reports) {

  public Link {
    reports = List.copyOf(reports);
  }

  /** Whether it goes with one report, and with that alone. */
  public boolean isSure() {
    return reports.size() == 1;
  }
}
