package org.baocao.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of a number format.
 *
 * @param number {@code General}, a pattern, or empty for a section that shows no number
 */
record FormatSection(String before, String number, String after) {

  static final String GENERAL = "General";

  private static final String TEXT = "@";

  private static final Pattern MARK =
      Pattern.compile(
          "\"(?<quoted>[^\"]*)\"?|\\\\(?<escaped>.?)|(?<wide>_).?|\\*.?"
              + "|\\[\\$(?<currency>[^\\]-]*)[^\\]]*\\]|\\[[^\\]]*\\]"
              + "|(?<number>(?i:General)|@|E[+-]|[0#?.,%/])|(?<plain>.)",
          Pattern.DOTALL);

  /** Those for numbers: one for all, or for those above zero, those below, and zero itself. */
  static List<FormatSection> all(String format) {
    List<FormatSection> sections = new ArrayList<>();
    Draft draft = new Draft();
    Matcher mark = MARK.matcher(format);
    while (mark.find()) {
      if (mark.group().equals(";")) {
        sections.add(draft.section());
        draft = new Draft();
      } else {
        draft.add(mark);
      }
    }
    sections.add(draft.section());
    if (sections.size() > 1 && sections.getLast().number.equals(TEXT)) {
      sections.removeLast();
    }
    return sections;
  }

  private static final class Draft {
    private final StringBuilder number = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private String before = "";

    void add(Matcher mark) {
      String placeholder = mark.group("number");
      if (placeholder == null) {
        words.append(words(mark));
        return;
      }
      if (number.isEmpty()) {
        before = words.toString();
      } else if (!words.isEmpty()) {
        number.append('"').append(words).append('"');
      }
      words.setLength(0);
      number.append(placeholder);
    }

    private static String words(Matcher mark) {
      for (String group : List.of("quoted", "escaped", "currency", "plain")) {
        if (mark.group(group) != null) {
          return mark.group(group);
        }
      }
      return mark.group("wide") == null ? "" : " ";
    }

    FormatSection section() {
      return number.isEmpty()
          ? new FormatSection(words.toString(), "", "")
          : new FormatSection(before, number.toString(), words.toString());
    }
  }
}
