package org.baocao.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where passages of one section stand.
 *
 * @param about the words of the headings over it and of its own
 * @param kinds a bit for each kind of section that these name
 * @param places what it may be called: paths and labels, its own and those above
 */
record Standing(@Nullable String section, String about, int kinds, List<String> places) {

  static final Standing OUTSIDE = new Standing(null, "", 0, List.of());

  /** Where a row of an appendix stands; {@code name} is {@code PL7/6.3} or {@code PL7}. */
  Standing row(@Nullable String name) {
    if (name == null) {
      return this;
    }
    int slash = name.indexOf('/');
    List<String> called =
        slash < 0
            ? List.of(name)
            : List.of(name.substring(0, slash), name, name.substring(slash + 1));
    return new Standing(name, about, kinds, called);
  }
}
