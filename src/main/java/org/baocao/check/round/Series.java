package org.baocao.check.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baocao.check.claim.Value;
import org.baocao.form.Nature;
import org.baocao.model.Period;

/** One figure as all tell it, in the order of the senders. */
record Series(String indicator, Period period, Nature nature, List<Told> all) {

  private static final Comparator<Told> BY_SENDER = Comparator.comparingInt(Told::sender);

  /** {@code sender}: its number in the round. */
  record Told(int sender, Value value) {}

  Series(String indicator, Period period, Nature nature) {
    this(indicator, period, nature, new ArrayList<>());
  }

  void add(int sender, Value value) {
    all.add(new Told(sender, value));
  }

  Optional<Value> of(int sender) {
    int at =
        Collections.binarySearch(all, new Told(sender, Value.exact(BigDecimal.ZERO)), BY_SENDER);
    return at < 0 ? Optional.empty() : Optional.of(all.get(at).value());
  }
}
