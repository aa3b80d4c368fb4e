package org.baocao.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.baocao.form.Spelling;
import org.baocao.model.Section;
import org.jspecify.annotations.Nullable;

/** Tells under which headings a paragraph stands. */
final class Headings {

  /**
   * @param path of the section, null before the first one
   * @param proposal whether a heading above says that plans follow, not results
   */
  record At(@Nullable String path, boolean proposal) {}

  private final List<Section> sections;
  private final Map<String, Boolean> proposals = new HashMap<>();

  Headings(List<Section> sections, Pattern proposal) {
    this.sections = sections;
    for (Section section : sections) {
      boolean here = proposal.matcher(Spelling.plain(section.heading())).lookingAt();
      proposals.merge(section.path(), here || above(section.path()), Boolean::logicalOr);
    }
  }

  private boolean above(String path) {
    return proposals.entrySet().stream()
        .anyMatch(above -> above.getValue() && path.startsWith(above.getKey() + "."));
  }

  At at(int paragraph) {
    Section last = null;
    for (Section section : sections) {
      if (section.paragraph() > paragraph) {
        break;
      }
      last = section;
    }
    return last == null
        ? new At(null, false)
        : new At(last.path(), proposals.getOrDefault(last.path(), false));
  }
}
