package org.baocao.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of an agency as it is written in running text, and the locality in it: {@code ỦY BAN
 * NHÂN DÂN XÃ TỊNH LONG} is {@code Ủy ban nhân dân xã Tịnh Long} of {@code Xã Tịnh Long}.
 */
record AgencyName(String agency, @Nullable String locality) {

  /** Of a kind that nobody told us of. */
  static Optional<AgencyName> unknown(List<String> lines) {
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new AgencyName(String.join(" ", lines), null));
  }
}
