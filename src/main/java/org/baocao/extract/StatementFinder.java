package org.baocao.extract;

import java.util.List;
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

  /** The best statement of {@code figure}; the figures of {@code masked} stand masked. */
  Optional<Statement> statement(String masked, Figure figure) {
    return said.stream()
        .filter(s -> !s.phrasing().saysNone() && fits(s.indicator(), figure))
        .flatMap(s -> match(s, masked, figure).stream())
        .sorted()
        .findFirst();
  }

  /** The words that say there is none of something. */
  List<Statement> none(String masked) {
    return said.stream()
        .filter(s -> s.phrasing().saysNone())
        .flatMap(
            s -> {
              Matcher matcher = s.phrasing().matcher(masked);
              return matcher.find()
                  ? List.of(
                      new Statement(
                          s.indicator(), matcher.start(), matcher.end(), 0, s.phrasing().weight()))
                      .stream()
                  : List.<Statement>of().stream();
            })
        .sorted()
        .toList();
  }

  private static Optional<Statement> match(Said said, String masked, Figure figure) {
    Matcher matcher = said.phrasing().matcher(masked);
    Statement best = null;
    int from = 0;
    while (from <= figure.start() && matcher.find(from) && matcher.start() <= figure.end()) {
      if (matcher.start("f") == figure.start()) {
        int words = Math.max(matcher.end("w"), 0);
        boolean before = words <= figure.start();
        Statement statement =
            new Statement(
                said.indicator(),
                Math.min(matcher.start(), figure.start()),
                Math.max(matcher.end(), figure.textEnd()),
                before ? figure.start() - words : 1,
                said.phrasing().weight());
        best = best == null || statement.compareTo(best) < 0 ? statement : best;
      }
      from = matcher.start() + 1;
    }
    return Optional.ofNullable(best);
  }

  private boolean fits(NarrativeIndicator indicator, Figure figure) {
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
