package org.baocao.search.query;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baocao.form.SearchWords;
import org.baocao.form.Spelling;

/** What names in a query stand for; case, hyphens and spaces do not matter, nor marks left out. */
final class Vocabulary {

  private final Names<Asked.Field> fields = new Names<>();
  private final Map<Asked.Field, Names<String>> values = new EnumMap<>(Asked.Field.class);
  private final Map<String, List<String>> operators;

  /** Where two names differ by their marks alone, the first is meant without them. */
  private static final class Names<T> {
    private final Map<String, T> written = new HashMap<>();
    private final Map<String, T> folded = new HashMap<>();

    void put(String name, T meant) {
      written.put(key(Spelling.plain(name)), meant);
      folded.putIfAbsent(key(Spelling.folded(name)), meant);
    }

    Optional<T> of(String typed) {
      String name = Spelling.composed(typed);
      T meant = written.get(key(Spelling.plain(name)));
      return Optional.ofNullable(meant == null ? folded.get(key(Spelling.folded(name))) : meant);
    }

    private static String key(String name) {
      return name.replaceAll("[^\\p{L}\\d]", "");
    }
  }

  Vocabulary(SearchWords words) {
    for (Asked.Field field : Asked.Field.values()) {
      String name = field.name().toLowerCase(Locale.ROOT);
      words.fields().getOrDefault(name, List.of()).forEach(each -> fields.put(each, field));
      Names<String> known = values.computeIfAbsent(field, f -> new Names<>());
      words
          .values()
          .getOrDefault(name, Map.of())
          .forEach((value, names) -> names.forEach(each -> known.put(each, value)));
    }
    Names<String> kinds = values.computeIfAbsent(Asked.Field.KIND, f -> new Names<>());
    words.kinds().forEach(kind -> kind.names().forEach(name -> kinds.put(name, kind.id())));
    operators = words.operators();
  }

  Optional<Asked.Field> fieldNamed(String name) {
    return fields.of(name);
  }

  Optional<String> value(Asked.Field field, String name) {
    return values.getOrDefault(field, new Names<>()).of(name);
  }

  boolean isOperator(String operator, String word) {
    return operators.getOrDefault(operator, List.of()).contains(Spelling.composed(word));
  }
}
