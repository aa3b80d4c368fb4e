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

  /** Whether both are known and of one kind. */
  boolean same(@Nullable String unit, @Nullable String other) {
    if (unit == null || other == null) {
      return false;
    }
    String one = Spelling.plain(unit);
    String two = Spelling.plain(other);
    return kinds.stream().anyMatch(kind -> kind.contains(one) && kind.contains(two));
  }

  /** Whether it is not known that they differ. */
  boolean fit(@Nullable String unit, @Nullable String other) {
    return isUnknown(unit) || isUnknown(other) || same(unit, other);
  }

  private boolean isUnknown(@Nullable String unit) {
    return unit == null || kinds.stream().noneMatch(kind -> kind.contains(Spelling.plain(unit)));
  }
}
