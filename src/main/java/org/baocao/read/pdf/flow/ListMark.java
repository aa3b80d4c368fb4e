package org.baocao.read.pdf.flow;

import java.util.regex.Pattern;

/** Knows how the items of a list, or numbered sections, begin. */
final class ListMark {

  private static final Pattern MARK =
      Pattern.compile(
          "(?:[-–+*•●○▪■□◦➢✓]"
              + "|\\(?[0-9]{1,2}[.)/]|[0-9]{1,2}(?:\\.[0-9]{1,2})+[.)]?"
              + "|\\(?[a-zđA-ZĐ][.)/]|[IVXLC]{1,5}[.)/])\\s+\\S.*");

  private static final Pattern DASH_IN_SENTENCE = Pattern.compile("[-–]\\s+[\\p{Ll}\\d].*");

  private ListMark() {}

  static boolean opens(String line) {
    return MARK.matcher(line).matches();
  }

  static boolean isDashInSentence(String line) {
    return DASH_IN_SENTENCE.matcher(line).matches();
  }
}
