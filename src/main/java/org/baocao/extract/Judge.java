package org.baocao.extract;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baocao.extract.language.LanguageModel;
import org.baocao.extract.language.LanguageModel.Opinion;
import org.baocao.extract.language.LanguageModel.Sentence;
import org.baocao.form.NarrativeIndicator;
import org.baocao.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Joins what phrasings say of a figure with what the trained model takes it for: phrasings name it
 * first, and the model doubts them where it is sure of another role; what they leave open it names.
 */
final class Judge {

  /** How sure a figure without a name is; a name must be likelier. */
  private static final double UNNAMED = 0.5;

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

  /** What a figure is, what it states, if known, and how sure that is. */
  record Judgement(Role role, @Nullable Statement statement, double confidence) {

    /** What rules say, and no indicator. */
    static Judgement ruled(Role role) {
      return new Judgement(role, null, role == Role.RESULT ? UNNAMED : 1);
    }

    /** A figure of no known indicator. */
    static Judgement unnamed(Role role) {
      return new Judgement(role, null, UNNAMED);
    }
  }

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
      NarrativeIndicator indicator = said == null ? null : said.indicator();
      if (indicator != null) {
        boolean doubted = opinion.role() != Role.RESULT && opinion.sure() >= sure;
        return new Judgement(Role.RESULT, said, doubted ? opinion.result() : 1);
      }
      // where a phrasing says that the figure is none of the known ones, the model names none
      boolean nameable = said == null && opinion.role() == Role.RESULT;
      return nameable ? named(figure, opinion) : other(figure, opinion);
    }
  }

  private Judgement named(Figure figure, Opinion opinion) {
    NarrativeIndicator indicator = indicators.get(opinion.indicator());
    double confidence = opinion.result() * opinion.named();
    if (indicator == null || confidence < UNNAMED || !statements.fits(indicator, figure)) {
      return Judgement.unnamed(Role.RESULT);
    }
    return new Judgement(
        Role.RESULT,
        new Statement(indicator, figure.start(), figure.textEnd(), 0, 0, false),
        confidence);
  }

  /** What counts or measures something is a figure, whatever the model takes it for. */
  private Judgement other(Figure figure, Opinion opinion) {
    boolean counts = opinion.role() == Role.NONE && figure.unit() != null;
    return Judgement.unnamed(opinion.sure() < sure || counts ? Role.RESULT : opinion.role());
  }
}
