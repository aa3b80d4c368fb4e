package org.baocao.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baocao.form.Narrative;
import org.baocao.form.NarrativeIndicator;
import org.baocao.form.Phrasing;
import org.baocao.form.Wording;
import org.baocao.form.Words;
import org.jspecify.annotations.Nullable;

/** Decides by a form's phrasings what figures state. */
final class StatementFinder {

  /** How much farther a figure is behind a comma. */
  private static final int PARTED = 6;

  private record Said(
      @Nullable NarrativeIndicator indicator, Phrasing phrasing, @Nullable String total) {}

  private record Told(Said said, Phrasing.Match match, Figure figure) {}

  private final Map<String, List<Said>> byBeginning = new HashMap<>();
  private final Map<String, List<Said>> nonesByBeginning = new HashMap<>();
  private final Set<String> totals;
  private final Set<String> fillers;
  private final Units units;

  StatementFinder(Narrative narrative, Wording.Figures words) {
    this.units = new Units(words.units());
    this.fillers = Set.copyOf(words.fillers());
    for (NarrativeIndicator indicator : narrative.figures()) {
      indicator.says().forEach(says -> add(indicator, says, null));
      indicator.inLists().forEach(says -> add(indicator, says, indicator.within()));
      indicator.parts().forEach(says -> add(null, says, indicator.indicator()));
    }
    narrative.none().forEach(says -> add(null, says, null));
    this.totals =
        narrative.figures().stream()
            .map(NarrativeIndicator::within)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
  }

  private void add(@Nullable NarrativeIndicator indicator, String says, @Nullable String total) {
    Said said = new Said(indicator, Phrasing.compile(says), total);
    Map<String, List<Said>> index = said.phrasing().saysNone() ? nonesByBeginning : byBeginning;
    for (String word : said.phrasing().beginnings()) {
      index.computeIfAbsent(word, w -> new ArrayList<>()).add(said);
    }
  }

  Totals totals() {
    return new Totals(totals);
  }

  /** The best statement of each figure, by where the figure begins; they stand masked. */
  Map<Integer, Statement> statements(Words words, List<Figure> figures, Totals totals) {
    Map<Integer, List<Statement>> candidates =
        figures.isEmpty() ? Map.of() : candidates(words, figures);
    Map<Integer, Statement> best = new HashMap<>();
    for (Figure figure : figures) {
      candidates.getOrDefault(figure.start(), List.of()).stream()
          .filter(totals::allow)
          .min(totals)
          .ifPresent(
              statement -> {
                totals.named(statement.indicator());
                best.put(figure.start(), statement);
              });
    }
    return best;
  }

  private Map<Integer, List<Statement>> candidates(Words words, List<Figure> figures) {
    List<Told> told = told(words, figures);
    Map<Integer, List<Figure>> behindFigures =
        told.stream()
            .filter(t -> t.match.first() == t.match.figure())
            .filter(t -> t.said.indicator() == null || fits(t.said.indicator(), t.figure))
            .collect(
                Collectors.groupingBy(
                    t -> t.match.last(), Collectors.mapping(Told::figure, Collectors.toList())));
    Map<Integer, List<Statement>> candidates = new HashMap<>();
    for (Told each : told) {
      Statement statement = isOfAnother(each, behindFigures) ? null : statement(each, words);
      if (statement != null) {
        candidates.computeIfAbsent(each.figure.start(), s -> new ArrayList<>()).add(statement);
      }
    }
    return candidates;
  }

  /**
   * Whether the words before a figure end what is said of another that stands in front of them;
   * figures of unlike units share words: {@code 56 thủ tục toàn trình, 20 hồ sơ}.
   */
  private boolean isOfAnother(Told told, Map<Integer, List<Figure>> ends) {
    Phrasing.Match match = told.match;
    int from = match.follows() ? match.first() : Math.max(match.first(), match.figure() - 2);
    String own = told.figure.unit();
    return IntStream.range(from, match.figure())
        .mapToObj(word -> ends.getOrDefault(word, List.of()))
        .flatMap(List::stream)
        .map(Figure::unit)
        .anyMatch(unit -> units.fit(unit, own));
  }

  private List<Told> told(Words words, List<Figure> figures) {
    Map<Integer, Figure> byStart =
        figures.stream().collect(Collectors.toMap(Figure::start, Function.identity()));
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      for (Said said : byBeginning.getOrDefault(words.at(i), List.of())) {
        Phrasing.Match match = said.phrasing().match(words, i);
        Figure figure = match == null ? null : byStart.get(words.start(match.figure()));
        if (match != null && figure != null) {
          told.add(new Told(said, match, figure));
        }
      }
    }
    return told;
  }

  /** Behind a comma a figure is that of the words only where its unit says so. */
  private @Nullable Statement statement(Told told, Words words) {
    Phrasing.Match match = told.match;
    Figure figure = told.figure;
    NarrativeIndicator indicator = told.said.indicator();
    boolean follows = match.follows();
    int before = follows ? match.last() : Math.max(match.first(), match.figure() - 1);
    boolean parted = words.isParted(before, match.figure());
    if (indicator != null
        && (!fits(indicator, figure) || (parted && !Units.same(figure.unit(), indicator.unit())))) {
      return null;
    }
    return new Statement(
        indicator,
        Math.min(words.start(match.first()), figure.start()),
        Math.max(words.end(match.last()), figure.textEnd()),
        (follows ? distance(words, match) : 1) + (parted ? PARTED : 0),
        match.letters(),
        told.said.total());
  }

  /** Words that only lead on to a figure are no distance. */
  private int distance(Words words, Phrasing.Match match) {
    boolean leads =
        IntStream.range(match.last() + 1, match.figure())
            .mapToObj(words::at)
            .allMatch(fillers::contains);
    return leads ? 1 : words.start(match.figure()) - words.end(match.last());
  }

  /** The words that say there is none of something, in their order. */
  List<Statement> none(Words words) {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      for (Said said : nonesByBeginning.getOrDefault(words.at(i), List.of())) {
        Phrasing.Match match = said.phrasing().match(words, i);
        if (match != null) {
          int end = words.end(match.last());
          found.add(new Statement(said.indicator(), words.start(i), end, 0, match.letters(), null));
        }
      }
    }
    found.sort(Comparator.comparingInt(Statement::weight).reversed());
    return found;
  }

  /** Whether a figure's unit may be that of an indicator. */
  boolean fits(NarrativeIndicator indicator, Figure figure) {
    boolean rate = figure.percent() != null && (figure.value() == null || figure.rateFirst());
    boolean counts = figure.value() != null && units.fit(figure.unit(), indicator.unit());
    return indicator.isRate() ? rate : counts || (rate && indicator.whole() != null);
  }
}
