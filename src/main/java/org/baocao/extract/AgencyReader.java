package org.baocao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.form.LocalityKinds;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the name of an agency from the lines of a letterhead. */
final class AgencyReader {

  private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}\\d'’])\\p{Ll}");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
  private static final Pattern EDGES = Pattern.compile("^[\\s.:,-]+|[\\s.:,*_-]+$");

  private final Wording.Letterheads words;
  private final LocalityKinds kinds;

  AgencyReader(Wording.Letterheads words, LocalityKinds kinds) {
    this.words = words;
    this.kinds = kinds;
  }

  /** Reads the lines over the number; the agency's own name stands last, its parent's above. */
  Optional<AgencyName> read(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      String name = String.join(" ", lines.subList(i, lines.size())).replaceAll("\\s+", " ");
      String plain = Spelling.plain(name);
      Matcher office = words.offices().matcher(plain);
      if (office.matches()) {
        String parent = read(lines.subList(0, i)).map(AgencyName::locality).orElse(null);
        return Optional.of(office(clean(name), office.end("kind"), parent));
      }
      Matcher own = words.agency().matcher(plain);
      if (lastMatch(own)) {
        return Optional.of(body(own, name));
      }
    }
    return Optional.empty();
  }

  private AgencyName body(Matcher own, String name) {
    String printed = name.substring(own.start(), own.end()).toLowerCase(Locale.ROOT);
    String written = words.expansions().getOrDefault(own.group(), capital(abbreviated(printed)));
    return localised(written, clean(name.substring(own.end())));
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
  private AgencyName office(String name, int kindEnd, @Nullable String parent) {
    Matcher place = kinds.matcher(Spelling.plain(name));
    int end = place.find(kindEnd) ? place.start() : name.length();
    String task = clean(name.substring(kindEnd, end));
    boolean small = task.chars().anyMatch(Character::isLowerCase);
    String kind = capital(name.substring(0, kindEnd).toLowerCase(Locale.ROOT));
    String written = small ? task : capital(abbreviated(task.toLowerCase(Locale.ROOT)));
    String body = (kind + " " + written).strip();
    AgencyName whole = localised(body, clean(name.substring(end)));
    return whole.locality() == null ? new AgencyName(whole.agency(), parent) : whole;
  }

  private record Place(String kind, String name) {
    String written() {
      return kind + " " + name;
    }
  }

  /** The lowest of the places is the agency's own; those behind it belong to the agency's name. */
  private AgencyName localised(String body, String rest) {
    List<Place> places = places(rest);
    if (places.isEmpty()) {
      String plain = Spelling.plain(rest);
      String name = kinds.known(plain) ? plain : titled(rest);
      return new AgencyName((body + " " + name).strip(), null);
    }
    int own = 0;
    for (int i = 1; i < places.size(); i++) {
      own = level(places.get(i)) < level(places.get(own)) ? i : own;
    }
    StringBuilder agency = new StringBuilder(body);
    places.subList(own, places.size()).forEach(place -> agency.append(" ").append(place.written()));
    return new AgencyName(agency.toString(), capital(places.get(own).written()));
  }

  private int level(Place place) {
    return kinds.level(place.kind());
  }

  /** Empty where {@code text} does not begin with one. */
  private List<Place> places(String text) {
    List<Place> places = new ArrayList<>();
    Matcher kind = kinds.matcher(Spelling.plain(text));
    boolean more = kind.lookingAt();
    while (more) {
      String written = kinds.written(kind);
      int from = kind.end();
      more = kind.find(Math.min(from + 1, text.length()));
      int end = more ? kind.start() : text.length();
      places.add(new Place(written, titled(clean(text.substring(from, end)))));
    }
    return places;
  }

  /** Abbreviations keep their capitals: a word of Vietnamese has a vowel. */
  private String abbreviated(String small) {
    return WORD.matcher(small)
        .replaceAll(
            word -> {
              boolean vowels = VOWEL.matcher(Spelling.folded(word.group())).find();
              boolean known = words.expansions().containsKey(word.group());
              return vowels && !known ? word.group() : word.group().toUpperCase(Locale.ROOT);
            });
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
