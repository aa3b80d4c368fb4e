package org.baocao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.baocao.form.Spelling;
import org.baocao.model.Section;
import org.jspecify.annotations.Nullable;

/** Tells under which headings a paragraph stands. */
final class Headings {

  /**
   * @param path of the section, null before the first one
   * @param heading its words
   * @param proposal whether a heading above says that plans follow, not results
   */
  record At(@Nullable String path, String heading, boolean proposal) {}

  private final List<Section> sections;
  private final List<Boolean> proposals = new ArrayList<>();

  /** {@code proposal} matches how a heading begins that opens plans. */
  Headings(List<Section> sections, Pattern proposal, UnaryOperator<String> masked) {
    this.sections = sections;
    for (Section section : sections) {
      // A line that goes on to state figures is no heading, whatever it begins with.
      boolean states = masked.apply(section.heading()).chars().anyMatch(Character::isDigit);
      boolean plans = proposal.matcher(Spelling.plain(section.heading())).lookingAt();
      proposals.add((plans && !states) || above(section.path()));
    }
  }

  /** Whether the nearest section above in the same part opens plans. */
  private boolean above(String path) {
    for (int i = proposals.size() - 1; i >= 0; i--) {
      if (path.startsWith(sections.get(i).path() + ".")) {
        return proposals.get(i);
      }
    }
    return false;
  }

  At at(int paragraph) {
    int last = -1;
    while (last + 1 < sections.size() && sections.get(last + 1).paragraph() <= paragraph) {
      last++;
    }
    if (last < 0) {
      return new At(null, "", false);
    }
    Section section = sections.get(last);
    return new At(section.path(), section.heading(), proposals.get(last));
  }
}
