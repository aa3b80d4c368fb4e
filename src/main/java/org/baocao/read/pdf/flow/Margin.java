package org.baocao.read.pdf.flow;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The white that a page leaves between its text and what stands in its margins. */
final class Margin {

  /** More than the leading of the page by so much is white between two things. */
  private static final double WIDER = 1.15;

  private final double leading;

  /** The lines of one page, from top to bottom. */
  Margin(List<FlowLine> lines) {
    double[] drops = new double[Math.max(0, lines.size() - 1)];
    for (int i = 0; i < drops.length; i++) {
      drops[i] = lines.get(i + 1).baseline() - lines.get(i).baseline();
    }
    Arrays.sort(drops);
    leading = drops.length == 0 ? 0 : drops[drops.length / 2];
  }

  /** Whether white or another size of type parts a line from the next one inwards. */
  boolean isApart(FlowLine line, @Nullable FlowLine inner) {
    return inner == null
        || Math.abs(inner.baseline() - line.baseline()) > WIDER * leading
        || Math.abs(inner.size() - line.size()) > 0.08 * line.size();
  }
}
