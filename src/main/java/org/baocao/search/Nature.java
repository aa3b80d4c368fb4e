package org.baocao.search;

import java.util.ArrayList;
import java.util.List;
import org.baocao.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a passage is and what it is about, as bits: three for what it is, three for the severity of
 * a finding, then one for each kind of section.
 */
final class Nature {

  private static final int SECTION = 6;

  private Nature() {}

  static int of(Hit.Kind kind) {
    return switch (kind) {
      case PARAGRAPH -> 1;
      case ROW -> 1 << 1;
      case FINDING -> 1 << 2;
    };
  }

  static int of(Severity severity) {
    return switch (severity) {
      case ERROR -> 1 << 3;
      case WARNING -> 1 << 4;
      case NOTE -> 1 << 5;
    };
  }

  /** {@code section}: of the kinds of sections, the first has bit 0. */
  static int of(Hit.Kind kind, int section) {
    return of(kind) | (section << SECTION);
  }

  static int ofSection(int kind) {
    return 1 << (SECTION + kind);
  }

  static Hit.Kind kind(int nature) {
    for (Hit.Kind kind : Hit.Kind.values()) {
      if ((nature & of(kind)) != 0) {
        return kind;
      }
    }
    throw new IllegalArgumentException("of no kind: " + nature);
  }

  static @Nullable Severity severity(int nature) {
    for (Severity severity : Severity.values()) {
      if ((nature & of(severity)) != 0) {
        return severity;
      }
    }
    return null;
  }

  /** Positions of the kinds of sections. */
  static List<Integer> sections(int nature) {
    List<Integer> kinds = new ArrayList<>();
    for (int bits = nature >>> SECTION; bits != 0; bits &= bits - 1) {
      kinds.add(Integer.numberOfTrailingZeros(bits));
    }
    return kinds;
  }
}
