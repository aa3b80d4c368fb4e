package org.baocao.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.baocao.form.SearchWords;
import org.baocao.form.SearchWords.SectionKind;

/**
 * Search words as lines of cells: an index carries those that it was made with, so that whoever
 * searches it needs nothing else, and knows when they are others.
 */
final class WordLines {

  private static final String FIELD = "field";
  private static final String VALUE = "value";
  private static final String OPERATOR = "operator";
  private static final String JOINED = "joined";
  private static final String KIND = "kind";
  private static final String ABBREVIATION = "abbreviation";

  private final Map<String, List<String>> fields = new TreeMap<>();
  private final Map<String, Map<String, List<String>>> values = new TreeMap<>();
  private final Map<String, List<String>> operators = new TreeMap<>();
  private Pattern joined = Pattern.compile("");
  private final List<SectionKind> kinds = new ArrayList<>();
  private final Map<String, List<String>> abbreviations = new LinkedHashMap<>();

  private WordLines() {}

  static String of(SearchWords words) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(words.fields()).forEach((name, as) -> lines.add(line(as, FIELD, name)));
    new TreeMap<>(words.values())
        .forEach(
            (field, all) ->
                new TreeMap<>(all)
                    .forEach((value, as) -> lines.add(line(as, VALUE, field, value))));
    new TreeMap<>(words.operators()).forEach((name, as) -> lines.add(line(as, OPERATOR, name)));
    lines.add(line(List.of(words.joined().pattern()), JOINED));
    words
        .kinds()
        .forEach(kind -> lines.add(line(kind.names(), KIND, kind.id(), kind.heading().pattern())));
    words.abbreviations().forEach((name, as) -> lines.add(line(as, ABBREVIATION, name)));
    return String.join("\n", lines);
  }

  private static String line(List<String> rest, String... first) {
    return String.join("\t", first) + "\t" + String.join("\t", rest);
  }

  static SearchWords words(String lines) {
    WordLines read = new WordLines();
    lines.lines().map(line -> line.split("\t")).forEach(read::line);
    return new SearchWords(
        read.fields, read.values, read.operators, read.joined, read.kinds, read.abbreviations);
  }

  private void line(String[] cells) {
    switch (cells[0]) {
      case FIELD -> fields.put(cells[1], from(cells, 2));
      case VALUE ->
          values.computeIfAbsent(cells[1], field -> new TreeMap<>()).put(cells[2], from(cells, 3));
      case OPERATOR -> operators.put(cells[1], from(cells, 2));
      case JOINED -> joined = Pattern.compile(cells[1]);
      case KIND -> kinds.add(new SectionKind(cells[1], from(cells, 3), Pattern.compile(cells[2])));
      case ABBREVIATION -> abbreviations.put(cells[1], from(cells, 2));
      default -> throw new IllegalArgumentException("no line of search words: " + cells[0]);
    }
  }

  private static List<String> from(String[] cells, int at) {
    return Arrays.asList(cells).subList(at, cells.length);
  }
}
