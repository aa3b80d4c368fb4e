package org.baocao.extract;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baocao.extract.language.LanguageModel;
import org.baocao.extract.language.LanguageModel.Opinion;
import org.baocao.extract.language.LanguageModel.Sentence;
import org.baocao.extract.language.Role;
import org.baocao.form.NarrativeIndicator;
import org.jspecify.annotations.Nullable;

/**
 * Joins what phrasings say of a figure with what the trained model takes it for: phrasings name it
 * first; the model doubts them, or names what they leave open, only where it is sure.
 */
final class Judge {

  static final Judgement UNKNOWN = new Judgement(null, 0.5);

  private final LanguageModel language;
  private final StatementFinder statements;
  private final Map<String, NarrativeIndicator> indicators;
  private final double sure;

  Judge(
      LanguageModel language,
      StatementFinder statements,
      List<NarrativeIndicator> indicators,
      double sure) {
    this.language = language;
    this.statements = statements;
    this.indicators =
        indicators.stream()
            .collect(Collectors.toMap(NarrativeIndicator::indicator, Function.identity()));
    this.sure = sure;
  }

  /** What a figure states, if known, and how sure that is. */
  record Judgement(@Nullable Statement statement, double confidence) {}

  /** A paragraph whose figures are judged; {@code plain} has the letters of {@code text}. */
  Text text(String text, String plain, String heading) {
    return new Text(plain, heading, language.sentences(text));
  }

  /** A paragraph in its sentences. */
  final class Text {

    private final String plain;
    private final String heading;
    private final List<Sentence> sentences;

    private Text(String plain, String heading, List<Sentence> sentences) {
      this.plain = plain;
      this.heading = heading;
      this.sentences = sentences;
    }

    Judgement of(Figure figure, @Nullable Statement said) {
      Sentence around =
          sentences.stream()
              .filter(s -> s.start() <= figure.start() && figure.end() <= s.end())
              .findFirst()
              .orElse(new Sentence(0, plain.length()));
      Opinion opinion =
          language.opinion(
              heading,
              plain.substring(around.start(), around.end()),
              figure.start() - around.start(),
              figure.end() - around.start());
      if (said != null && said.indicator() == null) {
        return UNKNOWN;
      }
      if (said != null) {
        boolean doubted = opinion.role() != Role.RESULT && opinion.sure() >= sure;
        return new Judgement(said, doubted ? opinion.result() : 1);
      }
      return named(figure, opinion);
    }
  }

  private Judgement named(Figure figure, Opinion opinion) {
    NarrativeIndicator indicator = indicators.get(opinion.indicator());
    double confidence = opinion.result() * opinion.named();
    if (indicator == null || confidence < sure || !statements.fits(indicator, figure)) {
      return UNKNOWN;
    }
    return new Judgement(
        new Statement(indicator, figure.start(), figure.textEnd(), 0, 0, false), confidence);
  }
}
