package org.baocao.check.claim;

import java.util.ArrayList;
import java.util.List;
import org.baocao.model.Observation;

/** What becomes of an expression over the figures of a report. */
public sealed interface Reckoned {

  /**
   * A value, and the figures that it was made from.
   *
   * @param stated figures in order; the years of a sum are figures each
   */
  record Known(Value value, List<Observation> stated) implements Reckoned {
    public Known {
      stated = List.copyOf(stated);
    }

    Known with(Value result, Known other) {
      if (stated.isEmpty() || other.stated.isEmpty()) {
        return new Known(result, stated.isEmpty() ? other.stated : stated);
      }
      List<Observation> all = new ArrayList<>(stated);
      all.addAll(other.stated);
      return new Known(result, all);
    }
  }

  /** A figure that the report does not state. */
  record Missing(String name) implements Reckoned {}

  /** Nothing divided by nothing: any rate is as good as another. */
  record Undefined() implements Reckoned {}
}
