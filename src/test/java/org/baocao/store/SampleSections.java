package org.baocao.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.model.Section;

/** The numbering of the sample's narrative. */
final class SampleSections {

  private static final Pattern LABEL =
      Pattern.compile("([IVX]+\\.|\\d\\.\\d\\.?|\\d\\.|[a-zđ]\\.) +(.+)");

  private String roman = "";
  private String first = "";
  private String second = "";

  Optional<Section> section(String line, int paragraph) {
    if (line.startsWith("Phần thứ")) {
      roman = "";
      first = "";
      second = "";
    }
    Matcher found = LABEL.matcher(line);
    if (!found.matches()) {
      return Optional.empty();
    }
    String label = found.group(1);
    String path = path(label.replaceAll("\\.$", ""));
    return Optional.of(new Section(path, label, found.group(2), paragraph));
  }

  private String path(String bare) {
    if (bare.matches("[IVX]+")) {
      roman = bare;
      first = "";
      second = "";
      return roman;
    }
    if (bare.matches("\\d")) {
      first = join(roman, bare);
      second = "";
      return first;
    }
    if (bare.matches("\\d\\.\\d")) {
      second = join(first, bare);
      return second;
    }
    return join(second.isEmpty() ? first : second, bare);
  }

  private static String join(String parent, String label) {
    return parent.isEmpty() ? label : parent + "." + label;
  }
}
