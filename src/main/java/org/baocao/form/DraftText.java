package org.baocao.form;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The text of a drafted file: YAML with comments that tell an officer what to look at. */
final class DraftText {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.baocao.form.draft", Locale.ROOT);

  private final StringBuilder text = new StringBuilder();

  static String words(String key, Object... facts) {
    return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(facts);
  }

  /** A double-quoted scalar, on one line. */
  static String quoted(String words) {
    String line = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  DraftText comment(String indent, String key, Object... facts) {
    for (String line : words(key, facts).split("\n")) {
      line(indent + "# " + line.strip());
    }
    return this;
  }

  DraftText line(String line) {
    text.append(line).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
