package org.baocao.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baocao.model.Evidence;
import org.baocao.model.Text;

/** Tells in words where evidence stands. */
public final class Places {

  private Places() {}

  /** {@code mục II.2.2.1.d; Phụ lục 7, dòng 6.3.1}; each place once. */
  public static Text of(List<Evidence> evidence) {
    Map<String, Text> places = new LinkedHashMap<>();
    for (Evidence one : evidence) {
      String section = one.section();
      if (section != null) {
        places.computeIfAbsent(section, Places::told);
      }
    }
    return Messages.joined(places.values(), "; ");
  }

  private static Text told(String section) {
    if (section.startsWith("PL")) {
      int slash = section.indexOf('/');
      return slash < 0
          ? Messages.text("place.appendix", AppendixNames.sign(section.substring(2)))
          : Messages.text(
              "place.row",
              AppendixNames.sign(section.substring(2, slash)),
              section.substring(slash + 1));
    }
    if (section.matches("t\\d+")) {
      return Messages.text("place.table", section.substring(1));
    }
    return section.equals("letterhead")
        ? Messages.text("place.letterhead")
        : Messages.text("place.section", section);
  }
}
