package org.baocao.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an appendix belongs.
 *
 * @param reports ids of the reports that it may go with: one is its case, several are a doubt that
 *     leaves it alone, none leaves it alone without one
 * @param newer id of the file that takes its place in the case, null where none does
 */
public record Link(List<Long> reports, @Nullable Long newer) {

  public Link(List<Long> reports) {
    this(reports, null);
  }

  public Link {
    reports = List.copyOf(reports);
  }

  /** Whether it goes with one report, and with that alone. */
  public boolean isSure() {
    return reports.size() == 1;
  }
}
