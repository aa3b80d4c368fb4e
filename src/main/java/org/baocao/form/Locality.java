package org.baocao.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A locality of the register, as it was or is.
 *
 * @param code of the statistics office, or the office's own key; a later locality may bear it again
 * @param kind {@code xã}, {@code huyện} …
 * @param aliases other spellings of the name
 * @param parent title of the locality that it belonged to under the province, null without one
 * @param province its title
 * @param from first day, null where it does not matter
 * @param until last day, null for one that is
 * @param madeOf codes of the localities that went into it
 */
public record Locality(
    String code,
    String kind,
    String name,
    List<String> aliases,
    @Nullable String parent,
    String province,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    List<String> madeOf) {

  public Locality {
    aliases = List.copyOf(aliases);
    madeOf = List.copyOf(madeOf);
  }

  /** As one writes it: {@code Xã Tịnh Long}. */
  public String title() {
    return title(kind, name);
  }

  static String title(String kind, String name) {
    return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " " + name;
  }

  /** Its name in all spellings. */
  Stream<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }

  /** Titles of those above it. */
  Stream<String> above() {
    return Stream.concat(Stream.ofNullable(parent), Stream.of(province));
  }

  /** On that day; a day that is not known excludes nothing. */
  public boolean was(@Nullable LocalDate day) {
    return day == null
        || ((from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until)));
  }

  /** Whether there was a day on which both were. */
  boolean meets(Locality other) {
    return (from == null || other.until == null || !from.isAfter(other.until))
        && (until == null || other.from == null || !until.isBefore(other.from));
  }
}
