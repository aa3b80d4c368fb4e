package org.baocao.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Paragraph;

/**
 * A heading such as {@code Phụ lục 7} or {@code BIỂU MẪU SỐ VII}.
 *
 * @param number Arabic
 * @param word {@code Phụ lục} or {@code Biểu mẫu}, as forms write it
 * @param rest what follows on the same line: the title, or nothing
 */
record AppendixHeading(String number, String word, String rest, int paragraph) {

  private static final int LONGEST = 300;
  private static final int BEGINNING = 40;

  /** The appendix that a file is named after; empty for the name of several. */
  static Optional<String> number(String file, Wording wording) {
    String name = Spelling.folded(file.replaceFirst("\\.[^. ]*$", ""));
    Matcher named = wording.headings().appendixName().matcher(name);
    int number = named.find() ? Roman.number(named.group("number")) : 0;
    return number == 0 ? Optional.empty() : Optional.of(Integer.toString(number));
  }

  private static String word(Matcher heading, Wording wording) {
    String plain = heading.group("word").replaceAll("\\s+", " ");
    return wording.headings().appendixWords().getOrDefault(plain, plain);
  }

  /** Empty for any other paragraph, also for a sentence that speaks of an appendix. */
  static Optional<AppendixHeading> of(Paragraph paragraph, Wording wording) {
    String text = paragraph.text().strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
    Matcher matcher = wording.headings().appendix().matcher(Spelling.plain(beginning));
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int number = Roman.number(matcher.group("number"));
    String rest = text.substring(matcher.end()).replaceFirst("^[\\s.:–-]+", "");
    boolean sentence =
        rest.startsWith(",")
            || (rest.equals(text.substring(matcher.end()).strip())
                && !rest.isEmpty()
                && Character.isLowerCase(rest.charAt(0)));
    return number == 0 || sentence
        ? Optional.empty()
        : Optional.of(
            new AppendixHeading(
                Integer.toString(number), word(matcher, wording), rest, paragraph.index()));
  }
}
