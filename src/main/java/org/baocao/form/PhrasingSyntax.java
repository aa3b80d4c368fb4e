package org.baocao.form;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns the words of a {@link Phrasing} into a regular expression over plain text with masked
 * figures: group {@code w} is the words, group {@code f} the figure.
 */
final class PhrasingSyntax {

  private static final String FIGURE = "(?<f>" + Phrasing.FIGURE + "++)";
  private static final String SEPARATOR = "[\\s,:()\"“”–-]+";

  /** Behind a figure a comma parts it from what follows: {@code 9 hồ sơ, đúng hạn 5} are two. */
  private static final String BEHIND = "\\s+";

  private static final String GAP = "(?:(?!\\.\\s)[^;]){0,160}?";
  private static final String LINK = "(?:(?!\\.\\s)[^;" + Phrasing.FIGURE + "]){0,60}?";
  private static final Pattern ITEM =
      Pattern.compile("\\{n\\}|\\{0\\}|…|\\[([^\\]]+)\\]|\\(([^)]+)\\)|[^\\s\\[\\]()…{}]+");

  private final StringBuilder regex = new StringBuilder("(?<![\\p{L}\\p{N}])(?<w>");
  private String anchor = "";
  private int weight;
  private boolean begun;
  private boolean figure;
  private boolean none;

  private PhrasingSyntax() {}

  static Phrasing compile(String says) {
    PhrasingSyntax syntax = new PhrasingSyntax();
    Matcher item = ITEM.matcher(Spelling.plain(Spelling.composed(says)));
    while (item.find()) {
      syntax.add(item);
    }
    return syntax.phrasing();
  }

  private void add(Matcher item) {
    switch (item.group()) {
      case "…" -> regex.append(GAP);
      case "{0}" -> none = true;
      case "{n}" -> {
        append(FIGURE, false);
        figure = true;
      }
      default -> addWords(item.group(), item.group(1), item.group(2));
    }
  }

  private void addWords(String word, @Nullable String optional, @Nullable String alternatives) {
    if (optional != null) {
      append(anyOf(optional), true);
    } else if (alternatives != null) {
      append(anyOf(alternatives), false);
      weight += shortest(alternatives);
    } else {
      append(Pattern.quote(word), false);
      weight += word.length();
      anchor = word.length() > anchor.length() ? word : anchor;
    }
  }

  private void append(String piece, boolean optional) {
    String separator = figure ? BEHIND : SEPARATOR;
    String joined = begun ? separator + piece : optional ? piece + separator : piece;
    regex.append(optional ? "(?:" + joined + ")?" : joined);
    begun |= !optional;
  }

  private Phrasing phrasing() {
    regex.append("(?![\\p{L}\\p{N}]))");
    if (!figure && !none) {
      regex.append(LINK).append(FIGURE);
    }
    return new Phrasing(Pattern.compile(regex.toString()), anchor, weight, none);
  }

  private static String anyOf(String alternatives) {
    return Arrays.stream(alternatives.split("\\|"))
        .map(words -> words.strip().split("\\s+"))
        .map(words -> Arrays.stream(words).map(Pattern::quote))
        .map(words -> words.collect(Collectors.joining(SEPARATOR)))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static int shortest(String alternatives) {
    return Arrays.stream(alternatives.split("\\|"))
        .mapToInt(words -> words.replace(" ", "").length())
        .min()
        .orElse(0);
  }
}
