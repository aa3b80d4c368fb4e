package org.baocao.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.baocao.form.NarrativeIndicator;
import org.baocao.form.Phrasing;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.jspecify.annotations.Nullable;

/** Decides by a form's phrasings what a figure states. */
final class StatementFinder {

  private record Said(NarrativeIndicator indicator, Phrasing phrasing) {}

  private final List<Said> said;
  private final List<List<String>> units;

  StatementFinder(List<NarrativeIndicator> indicators, Wording.Figures words) {
    this.said =
        indicators.stream()
            .flatMap(i -> i.says().stream().map(says -> new Said(i, Phrasing.compile(says))))
            .toList();
    this.units =
        words.units().stream().map(same -> same.stream().map(Spelling::plain).toList()).toList();
  }

  /** The best statement of each figure, by where the figure begins; they stand masked. */
  Map<Integer, Statement> statements(String masked, List<Figure> figures) {
    Map<Integer, Statement> best = new HashMap<>();
    if (figures.isEmpty()) {
      return best;
    }
    for (Said s : said) {
      if (!s.phrasing().saysNone()) {
        match(s, masked, figures, best);
      }
    }
    return best;
  }

  /** The words that say there is none of something. */
  List<Statement> none(String masked) {
    return said.stream()
        .filter(s -> s.phrasing().saysNone())
        .flatMap(s -> none(s, masked).stream())
        .sorted()
        .toList();
  }

  private static Optional<Statement> none(Said said, String masked) {
    Matcher matcher = said.phrasing().matcher(masked);
    return matcher.find()
        ? Optional.of(
            new Statement(
                said.indicator(), matcher.start(), matcher.end(), 0, said.phrasing().weight()))
        : Optional.empty();
  }

  private void match(Said said, String masked, List<Figure> figures, Map<Integer, Statement> best) {
    Matcher matcher = said.phrasing().matcher(masked);
    int from = 0;
    while (from <= masked.length() && matcher.find(from)) {
      int at = matcher.start("f");
      figures.stream()
          .filter(figure -> figure.start() == at && fits(said.indicator(), figure))
          .map(figure -> statement(said, matcher, figure))
          .forEach(s -> best.merge(at, s, (a, b) -> b.compareTo(a) < 0 ? b : a));
      from = matcher.start() + 1;
    }
  }

  private static Statement statement(Said said, Matcher matcher, Figure figure) {
    int words = matcher.end("w");
    return new Statement(
        said.indicator(),
        Math.min(matcher.start(), figure.start()),
        Math.max(matcher.end(), figure.textEnd()),
        words <= figure.start() ? figure.start() - words : 1,
        said.phrasing().weight());
  }

  /** Whether a figure's unit may be that of an indicator. */
  boolean fits(NarrativeIndicator indicator, Figure figure) {
    if (figure.isRate() != "%".equals(indicator.unit())) {
      return false;
    }
    return figure.isRate()
        || group(figure.unit()) < 0
        || group(indicator.unit()) < 0
        || group(figure.unit()) == group(indicator.unit());
  }

  private int group(@Nullable String unit) {
    if (unit == null) {
      return -1;
    }
    String plain = Spelling.plain(unit);
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).contains(plain)) {
        return i;
      }
    }
    return -1;
  }
}
