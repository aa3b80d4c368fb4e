package org.baocao.extract.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baocao.form.Spelling;

/**
 * The words of a sentence and its heading; around a number they are the features that are learnt.
 */
public final class Context {

  private static final int NEAR = 5;

  /** So far before a number stands what its sentence is about. */
  private static final int BEFORE = 15;

  /** A heading may go on for lines; what it is about stands first. */
  private static final int HEADING = 12;

  private static final Pattern NUMBER = Pattern.compile("[\\d\\uE001][\\d.,/\\uE001]*(?<![.,])");
  private static final Pattern WORD =
      Pattern.compile("[:;,()]|(?:" + NUMBER.pattern() + "|[\\p{L}%/-])+");

  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern LONG = Pattern.compile("0{3,}(?!\\d)");

  private record Word(String text, int start, int end) {}

  private final String plain;
  private final List<Word> words;
  private final Set<String> heading = new LinkedHashSet<>();

  /** {@code plain} is a sentence in plain spelling; numbers that are none may be masked. */
  public Context(String heading, String plain) {
    this.plain = plain;
    this.words = words(plain, Integer.MAX_VALUE);
    bag(
        this.heading,
        "h",
        words(Spelling.plain(heading), HEADING).stream().map(Word::text).toList());
  }

  private static List<Word> words(String text, int most) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    Matcher number = NUMBER.matcher("");
    while (words.size() < most && word.find()) {
      words.add(new Word(number.reset(word.group()).replaceAll("#"), word.start(), word.end()));
    }
    return words;
  }

  /** Of the number between the offsets. */
  public String[] features(int start, int end) {
    List<String> left =
        words.stream().filter(w -> w.end() <= start).map(Word::text).toList().reversed();
    List<String> right = words.stream().filter(w -> w.start() >= end).map(Word::text).toList();
    Set<String> features = new LinkedHashSet<>();
    features.add("shape=" + shape(plain.substring(start, end)));
    near(features, "l", left);
    near(features, "r", right);
    features.add("b=" + at(left, 0) + "_#_" + at(right, 0));
    bag(features, "n", own(left, right));
    bag(features, "s", left.stream().limit(BEFORE).toList());
    features.addAll(heading);
    return features.toArray(String[]::new);
  }

  /** The words between the number before and the end of the clause. */
  private static List<String> own(List<String> left, List<String> right) {
    List<String> before = left.stream().takeWhile(word -> !word.startsWith("#")).toList();
    return Stream.concat(
            before.reversed().stream(), right.stream().takeWhile(w -> !",;:(".contains(w)))
        .toList();
  }

  /** Words alone and in twos, since a Vietnamese word is often two syllables. */
  private static void bag(Set<String> features, String name, List<String> words) {
    String last = "";
    for (String word : words) {
      boolean isWord = Character.isLetter(word.charAt(0));
      if (isWord) {
        features.add(name + "=" + word);
        if (!last.isEmpty()) {
          features.add(name + "=" + last + "_" + word);
        }
      }
      last = isWord ? word : "";
    }
  }

  private static void near(Set<String> features, String side, List<String> words) {
    for (int i = 0; i < NEAR; i++) {
      features.add(side + i + "=" + at(words, i));
    }
    features.add(side + "2=" + at(words, 0) + "_" + at(words, 1));
    features.add(side + "3=" + at(words, 0) + "_" + at(words, 1) + "_" + at(words, 2));
    features.add(side + "4=" + at(words, 1) + "_" + at(words, 2));
  }

  private static String at(List<String> words, int index) {
    return index < words.size() ? words.get(index) : "|";
  }

  /** Long numbers alike, however many digits they have. */
  private static String shape(String number) {
    String digits = DIGIT.matcher(BLANK.matcher(number).replaceAll("")).replaceAll("0");
    return LONG.matcher(digits).replaceAll("000");
  }
}
