package org.baocao.form;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of locality as they stand before a name, whole or cut short, in plain text. */
public final class LocalityKinds {

  private final List<List<String>> levels;
  private final Map<String, String> shorts;
  private final Pattern pattern;

  public LocalityKinds(Wording.Letterheads words) {
    this.levels =
        words.localities().stream()
            .map(level -> level.stream().map(Spelling::plain).toList())
            .toList();
    this.shorts = words.localitiesShort();
    String kinds =
        Stream.concat(
                levels.stream().flatMap(List::stream),
                shorts.keySet().stream().map(k -> Spelling.plain(k) + "(?=[ .])"))
            .collect(Collectors.joining("|"));
    this.pattern = Pattern.compile("(?<!\\p{L})(" + kinds + ")(?!\\p{L})\\.?\\s*(?=[\\p{L}\\d])");
  }

  /** Finds kinds before a name; {@link #written} gives the one that it stands at. */
  public Matcher matcher(String plain) {
    return pattern.matcher(plain);
  }

  public String written(MatchResult found) {
    return shorts.getOrDefault(found.group(1), found.group(1));
  }

  /** 0 for communes, more for those above them. */
  public int level(String kind) {
    int level = 0;
    while (level + 1 < levels.size() && levels.get(level).stream().noneMatch(k -> is(kind, k))) {
      level++;
    }
    return level;
  }

  /** {@code pattern} may look at what follows the kind. */
  private static boolean is(String kind, String pattern) {
    return pattern.equals(kind) || pattern.startsWith(kind + "(");
  }

  /** Whether it is a kind, written whole. */
  public boolean known(String kind) {
    return levels.stream().flatMap(List::stream).anyMatch(k -> is(kind, k));
  }
}
