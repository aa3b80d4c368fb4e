package org.baocao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
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

  private final Wording.Figures words;
  private final UnaryOperator<String> masked;
  private final List<Section> sections;
  private final List<Role> roles = new ArrayList<>();

  Headings(List<Section> sections, Wording.Figures words, UnaryOperator<String> masked) {
    this.sections = sections;
    this.words = words;
    this.masked = masked;
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
    if (last < 0) {
      return new At(null, "", Role.RESULT);
    }
    Section section = sections.get(last);
    return new At(section.path(), section.heading(), roles.get(last));
  }
}
