package org.baocao.extract;

import java.util.List;
import org.baocao.form.Spelling;
import org.jspecify.annotations.Nullable;

/** Which units may stand for each other. */
final class Units {

  private final List<List<String>> kinds;

  Units(List<List<String>> kinds) {
    this.kinds = kinds.stream().map(same -> same.stream().map(Spelling::plain).toList()).toList();
  }

  /** Whether a unit as printed has the words of the other. */
  static boolean same(@Nullable String printed, @Nullable String unit) {
    return printed != null
        && unit != null
        && Spelling.plain(printed).contains(Spelling.plain(unit));
  }

  private boolean alike(String unit, String other) {
    String one = Spelling.plain(unit);
    String two = Spelling.plain(other);
    return kinds.stream().anyMatch(kind -> kind.contains(one) && kind.contains(two));
  }

  /** Whether it is not known that they differ. */
  boolean fit(@Nullable String unit, @Nullable String other) {
    return unit == null
        || other == null
        || isUnknown(unit)
        || isUnknown(other)
        || alike(unit, other);
  }

  /** Whether such things are counted, be it one of several words for them. */
  boolean knows(String unit) {
    return !isUnknown(unit);
  }

  private boolean isUnknown(String unit) {
    return kinds.stream().noneMatch(kind -> kind.contains(Spelling.plain(unit)));
  }
}
