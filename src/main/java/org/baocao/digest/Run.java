package org.baocao.digest;

import java.util.Comparator;
import java.util.List;
import org.baocao.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a paragraph, marked alike from end to end.
 *
 * @param anchor where something that is linked to begins here
 * @param under the findings that quote it
 * @param ending those of them whose quote ends here
 * @param figure whether it is part of a figure
 */
record Run(
    String text,
    @Nullable String anchor,
    List<Numbered> under,
    List<Numbered> ending,
    boolean figure) {

  boolean isMarked() {
    return !under.isEmpty();
  }

  boolean isFigure() {
    return figure && under.isEmpty();
  }

  String severity() {
    return worst(under);
  }

  static String worst(List<Numbered> findings) {
    return findings.stream()
        .map(Numbered::severity)
        .min(Comparator.naturalOrder())
        .map(Severity::id)
        .orElse("");
  }
}
