package org.baocao.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Figures with other numbers than printed; a few at most. */
public record Changes(List<Change> all) {

  /** As printed. */
  public static final Changes NONE = new Changes(List.of());

  /** One figure and its other number, with decimals as it would be printed. */
  public record Change(Figure figure, BigDecimal to) {}

  public Changes {
    all = List.copyOf(all);
  }

  /** These and one more. */
  public Changes with(Figure figure, BigDecimal to) {
    List<Change> more = new ArrayList<>(all);
    more.add(new Change(figure, to));
    return new Changes(more);
  }

  /** Whether these are the same, made in another order perhaps. */
  public boolean isSame(Changes other) {
    return Set.copyOf(all).equals(Set.copyOf(other.all));
  }

  public boolean has(Figure figure) {
    for (Change change : all) {
      if (change.figure() == figure) {
        return true;
      }
    }
    return false;
  }

  /** The number of a figure. */
  public BigDecimal number(Figure figure) {
    // by place: this is asked more often than anything else
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).figure() == figure) {
        return all.get(i).to();
      }
    }
    return figure.printed();
  }
}
