package org.baocao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.form.LocalityKinds;
import org.baocao.form.Wording;
import org.baocao.model.Evidence;
import org.baocao.model.Letterhead;
import org.jspecify.annotations.Nullable;

/** The lines of one who signs, from {@code TM.} or the position down to the name. */
final class Signing {

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’]*(?:[ -]+\\p{Lu}[\\p{L}'’]*){1,5}");

  private final Wording.Letterheads words;
  private final LocalityKinds kinds;
  private final Evidence evidence;
  private final List<String> capacity = new ArrayList<>();
  private final List<String> position = new ArrayList<>();
  private @Nullable Line name;
  private boolean closed;

  Signing(Wording.Letterheads words, LocalityKinds kinds, Line first) {
    this.words = words;
    this.kinds = kinds;
    this.evidence = first.evidence();
    add(first);
  }

  Evidence evidence() {
    return evidence;
  }

  /** Whether a name stands there; what follows may be another's. */
  boolean named() {
    return name != null;
  }

  /** Whether more than a position in some line speaks for it. */
  boolean sure() {
    return named() || !capacity.isEmpty();
  }

  void add(Line line) {
    if (named()) {
      name(line);
    } else if (words.capacity().matcher(line.plain()).matches()) {
      capacity.add(line.text());
    } else if (words.positions().matcher(line.plain()).matches()) {
      position.add(line.text());
    } else if (line.inCapitals() && (goesOn(line) || position.isEmpty())) {
      (goesOn(line) && position.isEmpty() ? capacity : position).add(line.text());
    } else if (isName(line, words)) {
      name = line;
    } else if (line.inCapitals() && Character.isLetter(line.text().charAt(0))) {
      position.add(line.text());
    }
  }

  /** What looked like a name in capitals went on with the position where a name follows at once. */
  private void name(Line line) {
    if (name != null && !closed && name.inCapitals() && isName(line, words)) {
      position.add(name.text());
      name = line;
    } else {
      closed = true;
    }
  }

  Letterhead.Signer signer() {
    return new Letterhead.Signer(
        joined(capacity), joined(position), name == null ? null : untitled(name, words));
  }

  static boolean isName(Line line, Wording.Letterheads words) {
    return NAME.matcher(untitled(line, words)).matches();
  }

  /** Without academic and military titles before it. */
  private static String untitled(Line line, Wording.Letterheads words) {
    Matcher titles = words.titles().matcher(line.plain());
    return line.text().substring(titles.lookingAt() ? titles.end() : 0);
  }

  /** Whether the line only names the locality of an agency that signs. */
  private boolean goesOn(Line line) {
    String plain = line.plain();
    return words.agency().matcher(plain).lookingAt() || kinds.matcher(plain).lookingAt();
  }

  private static @Nullable String joined(List<String> lines) {
    return lines.isEmpty() ? null : String.join(" ", lines);
  }
}
