package org.baocao.form;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what texts state, once for all the forms that name it. */
final class NarrativeReader {

  private static final Pattern NAME = Pattern.compile("<([^>]+)>");

  private record File(
      LinkedHashMap<String, String> words,
      List<NarrativeIndicator> figures,
      List<String> none,
      List<RuleReader.Entry> rules) {}

  private final Yaml yaml;
  private final Path folder;
  private final Map<String, Narrative> read = new HashMap<>();

  NarrativeReader(Yaml yaml, Path folder) {
    this.yaml = yaml;
    this.folder = folder;
  }

  Narrative narrative(String name) {
    return read.computeIfAbsent(name, n -> read(folder.resolve(n + ".yaml")));
  }

  private Narrative read(Path path) {
    File file = yaml.read(path, File.class);
    String place = yaml.place(path);
    Map<String, String> words = new HashMap<>();
    file.words()
        .forEach((name, says) -> words.put(name, written(says, words, place + "#/words/" + name)));
    return new Narrative(
        file.figures().stream().map(f -> written(f, words, place + "#/figures")).toList(),
        written(file.none(), words, place + "#/none"),
        RuleReader.rules(file.rules(), place));
  }

  private static NarrativeIndicator written(
      NarrativeIndicator figure, Map<String, String> words, String place) {
    String at = place + "/" + figure.indicator();
    return new NarrativeIndicator(
        figure.indicator(),
        figure.label(),
        figure.whole(),
        figure.unit(),
        figure.time(),
        figure.within(),
        written(figure.says(), words, at + "/says"),
        written(figure.inLists(), words, at + "/listed"),
        written(figure.parts(), words, at + "/rest"));
  }

  private static List<String> written(List<String> says, Map<String, String> words, String place) {
    return says.stream().map(each -> compiled(written(each, words, place), place)).toList();
  }

  /** With its named words written out. */
  private static String written(String says, Map<String, String> words, String place) {
    Function<java.util.regex.MatchResult, String> named =
        match -> {
          String meant = words.get(match.group(1));
          if (meant == null) {
            throw new FormException(place, "no words are named '" + match.group(1) + "'");
          }
          return Matcher.quoteReplacement("(" + meant + ")");
        };
    return NAME.matcher(says).replaceAll(named);
  }

  private static String compiled(String says, String place) {
    try {
      Phrasing.compile(says);
      return says;
    } catch (IllegalArgumentException e) {
      throw new FormException(place, String.valueOf(e.getMessage()));
    }
  }
}
