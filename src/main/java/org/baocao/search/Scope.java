package org.baocao.search;

import java.util.function.IntPredicate;
import org.apache.lucene.util.FixedBitSet;
import org.baocao.search.query.Asked;
import org.jspecify.annotations.Nullable;

/** Which versions of reports are looked at: the newest unless the query says otherwise. */
enum Scope {
  NEWEST,
  OLDER,
  ALL;

  static Scope of(Asked asked) {
    Scope said = said(asked);
    return said == null ? NEWEST : said;
  }

  private static @Nullable Scope said(Asked asked) {
    return switch (asked) {
      case Asked.Version version ->
          Scope.valueOf(version.value().toUpperCase(java.util.Locale.ROOT));
      case Asked.And and -> said(and.all());
      case Asked.Or or -> said(or.any());
      default -> null;
    };
  }

  private static @Nullable Scope said(Iterable<Asked> parts) {
    for (Asked part : parts) {
      Scope said = said(part);
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  /** {@code without}: reports that were found before. */
  IntPredicate in(Blocks blocks, @Nullable FixedBitSet without) {
    return block ->
        blocks.live.get(block)
            && (this == ALL || blocks.older.get(block) == (this == OLDER))
            && (without == null || !without.get(block));
  }
}
