package org.baocao.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baocao.extract.language.Context;
import org.baocao.extract.language.LanguageModel;
import org.baocao.extract.language.LanguageModel.Named;
import org.baocao.extract.language.LanguageModel.Sentence;
import org.baocao.extract.language.LanguageModel.Taken;
import org.baocao.form.NarrativeIndicator;
import org.baocao.form.Wording;
import org.baocao.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Joins what phrasings say of a figure with what the trained model takes it for: phrasings name it
 * first, trusted as far as the model agrees; what they leave open it names.
 */
final class Judge {

  /** How sure a figure without a name is. */
  private static final double UNNAMED = 0.5;

  /** How likely a name must be that no phrasing gives: a wrong one is worse than none. */
  private static final double NAMED = 0.6;

  private final LanguageModel language;
  private final StatementFinder statements;
  private final Map<String, NarrativeIndicator> indicators;
  private final double sure;
  private final List<Wording.Trust> trust;

  Judge(
      LanguageModel language,
      StatementFinder statements,
      List<NarrativeIndicator> indicators,
      Wording.Figures words) {
    this.language = language;
    this.statements = statements;
    this.indicators =
        indicators.stream()
            .collect(Collectors.toMap(NarrativeIndicator::indicator, Function.identity()));
    this.sure = words.review();
    this.trust = words.trust();
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
    // without a number there is nothing to judge
    boolean numbers = plain.chars().anyMatch(Character::isDigit);
    List<Sentence> sentences = numbers ? language.sentences(text) : List.of();
    return new Text(plain, heading, sentences, new HashMap<>());
  }

  /** A paragraph in its sentences. */
  record Text(
      String plain, String heading, List<Sentence> sentences, Map<Sentence, Context> contexts) {

    Sentence around(Figure figure) {
      return sentences.stream()
          .filter(s -> s.start() <= figure.start() && figure.end() <= s.end())
          .findFirst()
          .orElse(new Sentence(0, plain.length()));
    }

    Context context(Sentence sentence) {
      return contexts.computeIfAbsent(
          sentence, s -> new Context(heading, plain.substring(s.start(), s.end())));
    }
  }

  /** {@code said} is what a phrasing says of the figure; without indicator, that it is none. */
  Judgement of(Text text, Figure figure, @Nullable Statement said) {
    Sentence around = text.around(figure);
    String[] features =
        text.context(around)
            .features(figure.start() - around.start(), figure.end() - around.start());
    Taken taken = language.role(features);
    NarrativeIndicator indicator = said == null ? null : said.indicator();
    if (said != null && indicator != null) {
      boolean doubted = taken.role() != Role.RESULT && taken.sure() >= sure;
      double trusted = trusted(language.indicator(features).of(indicator.indicator()));
      return new Judgement(Role.RESULT, said, doubted ? taken.result() : trusted);
    }
    return said == null && taken.role() == Role.RESULT
        ? named(figure, taken, language.indicator(features))
        : other(figure, taken);
  }

  private double trusted(double likely) {
    return trust.stream()
        .filter(each -> likely >= each.likely())
        .mapToDouble(Wording.Trust::sure)
        .findFirst()
        .orElse(UNNAMED);
  }

  private Judgement named(Figure figure, Taken taken, Named named) {
    NarrativeIndicator indicator = indicators.get(named.indicator());
    double confidence = taken.result() * named.of(named.indicator());
    if (indicator == null || confidence < NAMED || !statements.fits(indicator, figure)) {
      return Judgement.unnamed(Role.RESULT);
    }
    return new Judgement(
        Role.RESULT,
        new Statement(indicator, figure.start(), figure.textEnd(), 0, 0, null),
        confidence);
  }

  /** What counts or measures something is a figure, whatever the model takes it for. */
  private Judgement other(Figure figure, Taken taken) {
    boolean counts = taken.role() == Role.NONE && figure.unit() != null;
    return Judgement.unnamed(taken.sure() < sure || counts ? Role.RESULT : taken.role());
  }
}
