package org.baocao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Paragraph;
import org.baocao.model.Role;
import org.baocao.model.Section;
import org.jspecify.annotations.Nullable;

/** Tells under which headings a paragraph stands. */
final class Headings {

  /**
   * @param path of the section, null before the first one
   * @param heading its words
   * @param role of figures below, by the headings above them: a result, or what is planned
   */
  record At(@Nullable String path, String heading, Role role) {}

  /** Longest heading that counts. */
  private static final int LONGEST = 150;

  /** Paths of parts and of what has Roman numbers or capitals. */
  private static final Pattern MAIN = Pattern.compile("[IVXA-EĐ]{1,5}|\\p{Lu}.* .*");

  private final Wording.Figures words;
  private final UnaryOperator<String> masked;
  private final List<Section> sections;
  private final List<Role> roles = new ArrayList<>();
  private final NavigableMap<Integer, Role> unnumbered = new TreeMap<>();

  Headings(
      List<Paragraph> body,
      List<Section> sections,
      Wording.Figures words,
      UnaryOperator<String> masked) {
    this.sections = sections;
    this.words = words;
    this.masked = masked;
    Set<Integer> numbered =
        sections.stream().map(Section::paragraph).collect(Collectors.toUnmodifiableSet());
    body.stream()
        .filter(paragraph -> !numbered.contains(paragraph.index()) && isHeading(paragraph))
        .forEach(paragraph -> unnumbered.put(paragraph.index(), role(paragraph.text().strip())));
    for (Section section : sections) {
      Role own = role(section.heading());
      roles.add(own == Role.RESULT ? above(section.path()) : own);
    }
  }

  /** A line that goes on to state figures opens nothing, whatever it begins with. */
  private Role role(String heading) {
    String plain = Spelling.plain(heading);
    boolean aims = words.aims().matcher(plain).lookingAt();
    if (!aims && !words.proposals().matcher(plain).lookingAt()) {
      return Role.RESULT;
    }
    boolean states = masked.apply(heading).chars().anyMatch(Character::isDigit);
    return states ? Role.RESULT : aims ? Role.TARGET : Role.PROPOSAL;
  }

  /** A line of its own, in capitals or bold: headings need no number. */
  private static boolean isHeading(Paragraph paragraph) {
    String text = paragraph.text().strip();
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    return !text.isEmpty()
        && text.length() <= LONGEST
        && Character.isUpperCase(text.charAt(0))
        && ".;,".indexOf(text.charAt(text.length() - 1)) < 0
        && (capitals || paragraph.emphasis().bold());
  }

  /** The role below the nearest section above in the same part. */
  private Role above(String path) {
    for (int i = roles.size() - 1; i >= 0; i--) {
      if (path.startsWith(sections.get(i).path() + ".")) {
        return roles.get(i);
      }
    }
    return Role.RESULT;
  }

  At at(int paragraph) {
    int last = -1;
    while (last + 1 < sections.size() && sections.get(last + 1).paragraph() <= paragraph) {
      last++;
    }
    Role opened = opened(paragraph, last);
    if (last < 0) {
      return new At(null, "", opened);
    }
    Section section = sections.get(last);
    Role own = roles.get(last);
    return new At(section.path(), section.heading(), own == Role.RESULT ? opened : own);
  }

  /**
   * What an unnumbered heading opens goes on until another one, or the next of the main sections.
   */
  private Role opened(int paragraph, int last) {
    Map.Entry<Integer, Role> heading = unnumbered.floorEntry(paragraph);
    if (heading == null) {
      return Role.RESULT;
    }
    boolean closed =
        IntStream.rangeClosed(0, last)
            .mapToObj(sections::get)
            .anyMatch(s -> s.paragraph() > heading.getKey() && MAIN.matcher(s.path()).matches());
    return closed ? Role.RESULT : heading.getValue();
  }
}
