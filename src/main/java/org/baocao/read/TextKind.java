package org.baocao.read;

import java.util.regex.Pattern;

/** Tells the kinds of files that are text apart by their first characters. */
final class TextKind {

  private static final Pattern HTML =
      Pattern.compile("(?is)\\s*<.*?<?(!doctype html|html|head|body|table|meta)[\\s>].*");

  private static final Pattern MAIL =
      Pattern.compile(
          "(?is)\\s*[a-z-]+:.*?^(mime-version|message-id|received|from|return-path):.*",
          Pattern.MULTILINE);

  private TextKind() {}

  /** {@code head} has a character for each byte; those of UTF-16 are told too. */
  static String of(String head) {
    String text =
        head.replace("\0", "").replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    if (text.stripLeading().startsWith("{\\rtf")) {
      return "rtf";
    }
    if (HTML.matcher(text).matches()) {
      return "html";
    }
    return MAIL.matcher("x:\n" + text).matches() && text.matches("(?s)\\s*[A-Za-z-]+:.*")
        ? "mail"
        : "other";
  }
}
