package org.baocao.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The name of an agency as it is written in running text, and the locality in it: {@code ỦY BAN
 * NHÂN DÂN XÃ TỊNH LONG} is {@code Ủy ban nhân dân xã Tịnh Long} of {@code Xã Tịnh Long}.
 */
record AgencyName(String agency, @Nullable String locality) {

  /** Reads the lines over the number; the agency's own name stands last, its parent's above. */
  static Optional<AgencyName> read(List<String> lines, Wording.Letterheads words) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      String name = String.join(" ", lines.subList(i, lines.size())).replaceAll("\\s+", " ");
      Matcher own = words.agency().matcher(Spelling.plain(name));
      if (lastMatch(own)) {
        String body = own.group();
        String rest = name.substring(own.end()).strip();
        String written = words.expansions().getOrDefault(body, capital(body));
        return Optional.of(localised(written, rest, words.localities()));
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new AgencyName(String.join(" ", lines), null));
  }

  /** A parent may stand before the agency on the same line. */
  private static boolean lastMatch(Matcher matcher) {
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last >= 0 && matcher.find(last);
  }

  private static AgencyName localised(String body, String rest, List<String> kinds) {
    String plain = Spelling.plain(rest);
    for (String kind : kinds) {
      if (plain.startsWith(Spelling.plain(kind) + " ")) {
        String place = titled(rest.substring(kind.length()).strip());
        return new AgencyName(body + " " + kind + " " + place, capital(kind) + " " + place);
      }
    }
    return new AgencyName((body + " " + titled(rest)).strip(), null);
  }

  /** Capitals only at the beginning of each word; a name already in small letters stays. */
  private static String titled(String name) {
    if (name.chars().anyMatch(Character::isLowerCase)) {
      return name;
    }
    StringBuilder titled = new StringBuilder();
    for (String word : name.split("\\s+")) {
      titled.append(titled.isEmpty() ? "" : " ").append(capital(word.toLowerCase(Locale.ROOT)));
    }
    return titled.toString();
  }

  private static String capital(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
