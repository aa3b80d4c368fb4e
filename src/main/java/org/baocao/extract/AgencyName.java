package org.baocao.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The name of an agency as it is written in running text, and the locality in it: {@code ỦY BAN
 * NHÂN DÂN XÃ TỊNH LONG} is {@code Ủy ban nhân dân xã Tịnh Long} of {@code Xã Tịnh Long}.
 */
record AgencyName(String agency, @Nullable String locality) {

  private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}\\d'’])\\p{Ll}");
  private static final Pattern EDGES = Pattern.compile("^[\\s.:,-]+|[\\s.:,*_-]+$");

  /** Reads the lines over the number; the agency's own name stands last, its parent's above. */
  static Optional<AgencyName> read(List<String> lines, Wording.Letterheads words) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      String name = String.join(" ", lines.subList(i, lines.size())).replaceAll("\\s+", " ");
      String plain = Spelling.plain(name);
      Matcher office = words.offices().matcher(plain);
      if (office.matches()) {
        String parent = read(lines.subList(0, i), words).map(AgencyName::locality).orElse(null);
        return Optional.of(office(clean(name), office.end("kind"), parent, words));
      }
      Matcher own = words.agency().matcher(plain);
      if (lastMatch(own)) {
        String written = words.expansions().getOrDefault(own.group(), capital(own.group()));
        return Optional.of(localised(written, clean(name.substring(own.end())), words));
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

  private static String clean(String name) {
    return EDGES.matcher(name).replaceAll("");
  }

  /** {@code PHÒNG NỘI VỤ TP. HUẾ} is {@code Phòng Nội vụ thành phố Huế}. */
  private static AgencyName office(
      String name, int kindEnd, @Nullable String parent, Wording.Letterheads words) {
    Matcher place = kind(words).matcher(Spelling.plain(name));
    int end = place.find(kindEnd) ? place.start() : name.length();
    String task = clean(name.substring(kindEnd, end));
    boolean small = task.chars().anyMatch(Character::isLowerCase);
    String body =
        capital(name.substring(0, kindEnd).toLowerCase(Locale.ROOT))
            + " "
            + (small ? task : capital(task.toLowerCase(Locale.ROOT)));
    AgencyName whole = localised(body, clean(name.substring(end)), words);
    return whole.locality() == null ? new AgencyName(whole.agency(), parent) : whole;
  }

  /** The kind of a locality, before its name. */
  static Pattern kind(Wording.Letterheads words) {
    String kinds =
        Stream.concat(
                words.localities().stream(),
                words.localitiesShort().keySet().stream().map(k -> k + "(?=[ .])"))
            .map(Spelling::plain)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<!\\p{L})(?<kind>" + kinds + ")(?!\\p{L})\\.?\\s*(?=[\\p{L}\\d])");
  }

  /** {@code rest} may name the locality above too: it belongs to the agency's name only. */
  private static AgencyName localised(String body, String rest, Wording.Letterheads words) {
    Matcher kind = kind(words).matcher(Spelling.plain(rest));
    if (!kind.lookingAt()) {
      return new AgencyName((body + " " + titled(rest)).strip(), null);
    }
    String written = words.localitiesShort().getOrDefault(kind.group("kind"), kind.group("kind"));
    int from = kind.end();
    boolean above = kind.find(Math.min(from + 1, rest.length()));
    String place = titled(clean(rest.substring(from, above ? kind.start() : rest.length())));
    String higher = above ? localised("", rest.substring(kind.start()), words).agency() : "";
    return new AgencyName(
        (body + " " + written + " " + place + " " + higher).strip(),
        capital(written) + " " + place);
  }

  /** Capitals only at the beginning of each word; a name already in small letters stays. */
  private static String titled(String name) {
    return name.chars().anyMatch(Character::isLowerCase)
        ? name
        : WORD_START
            .matcher(name.toLowerCase(Locale.ROOT))
            .replaceAll(word -> word.group().toUpperCase(Locale.ROOT));
  }

  private static String capital(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
