package org.baocao.extract.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Varies annotated sentences: other numbers, number styles, words and order; always the same. */
final class SentenceMaker {

  private static final long SEED = 20250630;
  private static final int TRIES = 200;
  private static final Pattern FIGURE = Pattern.compile("\\{([^=}]+)=");

  private final List<List<String>> alternatives;
  private final Random random = new Random(SEED);

  /** {@code alternatives}: lines of wordings that may stand for each other, between " = ". */
  SentenceMaker(List<String> alternatives) {
    this.alternatives = alternatives.stream().map(l -> List.of(l.split(" = "))).toList();
  }

  /** {@code count} different lines made of one, itself the first; fewer where it allows no more. */
  List<String> vary(String line, int count) {
    Set<String> made = new LinkedHashSet<>(List.of(line));
    for (int i = 0; i < TRIES && made.size() < count; i++) {
      made.add(numbers(words(order(line))));
    }
    return List.copyOf(made);
  }

  private String words(String line) {
    String varied = line;
    for (List<String> same : alternatives) {
      Pattern any =
          Pattern.compile(
              same.stream()
                  .sorted(Comparator.comparingInt(String::length).reversed())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
      String chosen = same.get(random.nextInt(same.size()));
      varied = any.matcher(varied).replaceAll(Matcher.quoteReplacement(chosen));
    }
    return varied;
  }

  /** The items of a list after a colon may come in any order. */
  private String order(String line) {
    int colon = line.indexOf(": ", line.indexOf('|'));
    List<String> items =
        colon < 0 ? List.of() : Arrays.asList(line.substring(colon + 2).split("; ", -1));
    // where an item has a colon of its own, the first colon opens no list
    if (items.size() < 2 || items.getLast().contains(": ")) {
      return line;
    }
    List<String> bare =
        items.stream()
            .map(item -> item.replaceFirst("\\.$", ""))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(bare, random);
    return Stream.of(line.substring(0, colon + 2), String.join("; ", bare), ".")
        .collect(Collectors.joining());
  }

  private String numbers(String line) {
    return FIGURE
        .matcher(line)
        .replaceAll(m -> Matcher.quoteReplacement("{" + number(m.group(1)) + "="));
  }

  private String number(String like) {
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < like.length(); i++) {
      char c = like.charAt(i);
      boolean kept = !Character.isDigit(c) || (i == 0 && c == '0') || like.startsWith("100%");
      number.append(kept ? c : (char) ('1' + random.nextInt(9)));
    }
    boolean plain = random.nextInt(3) == 0;
    return plain ? number.toString().replaceAll("\\.(?=\\d{3}(?!\\d))", "") : number.toString();
  }
}
