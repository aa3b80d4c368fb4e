package org.baocao.search;

import java.util.Locale;
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
    if (asked instanceof Asked.Version version) {
      return Scope.valueOf(version.value().toUpperCase(Locale.ROOT));
    }
    for (Asked part : asked.parts()) {
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
