package org.baocao.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.baocao.form.Spelling;

/** The words around a number, as the features that models learn. */
final class Context {

  private static final int NEAR = 5;
  private static final Pattern NUMBER = Pattern.compile("[\\d\\uE001][\\d.,/\\uE001]*(?<![.,])");
  private static final Pattern GAP =
      Pattern.compile("[^\\p{L}#%:;,()/-]+|(?<=[:;,()])|(?=[:;,()])");

  private Context() {}

  /** {@code plain} is a sentence in plain spelling, the number stands between the offsets. */
  static String[] of(String heading, String plain, int start, int end) {
    List<String> left = words(plain.substring(0, start)).reversed();
    List<String> right = words(plain.substring(end));
    List<String> features = new ArrayList<>();
    features.add("shape=" + shape(plain.substring(start, end)));
    near(features, "l", left);
    near(features, "r", right);
    features.add("b=" + at(left, 0) + "_#_" + at(right, 0));
    left.stream().takeWhile(Context::inClause).map(w -> "cl=" + w).forEach(features::add);
    right.stream().takeWhile(Context::inClause).map(w -> "cr=" + w).forEach(features::add);
    left.stream().filter(Context::isWord).map(w -> "s=" + w).forEach(features::add);
    words(Spelling.plain(heading)).stream()
        .filter(Context::isWord)
        .map(w -> "h=" + w)
        .forEach(features::add);
    return features.stream().distinct().toArray(String[]::new);
  }

  private static void near(List<String> features, String side, List<String> words) {
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

  private static List<String> words(String text) {
    return GAP.splitAsStream(NUMBER.matcher(text).replaceAll("#"))
        .filter(word -> !word.isBlank())
        .toList();
  }

  private static boolean inClause(String word) {
    return !",;:(".contains(word);
  }

  private static boolean isWord(String word) {
    return Character.isLetter(word.charAt(0));
  }

  /** Long numbers alike, however many digits they have. */
  private static String shape(String number) {
    String digits = number.replaceAll("\\d", "0").replaceAll("\\s", "");
    return digits.replaceAll("0{3,}(?!\\d)", "000");
  }
}
