package org.baocao.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baocao.extract.language.LanguageModel;
import org.baocao.form.NarrativeIndicator;
import org.baocao.form.Phrasing;
import org.baocao.form.Wording;
import org.baocao.model.Bound;
import org.baocao.model.Evidence;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Period;
import org.baocao.model.Role;
import org.baocao.model.Section;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;

/**
 * Turns the narrative's figures into observations, known by the form's phrasings or listed without
 * a name.
 */
final class NarrativeExtractor {

  private final Wording.Figures words;
  private final FigureFinder finder;
  private final StatementFinder statements;
  private final Clauses clauses;
  private final Judge judge;

  NarrativeExtractor(Wording wording, List<NarrativeIndicator> indicators, LanguageModel language) {
    this.words = wording.figures();
    this.finder = new FigureFinder(words);
    this.clauses = new Clauses(wording);
    this.statements = new StatementFinder(indicators, words);
    this.judge = new Judge(language, statements, indicators, words.review());
  }

  /** The times that figures are about. */
  record Times(@Nullable Period period, @Nullable Period point) {}

  /** Ids are left to the caller. */
  List<Observation> figures(List<Paragraph> body, List<Section> sections, Times times) {
    List<Observation> found = new ArrayList<>();
    Headings headings = new Headings(sections, words.proposals(), finder::masked);
    for (Paragraph paragraph : body) {
      found.addAll(figures(paragraph, headings.at(paragraph.index()), times));
    }
    return found;
  }

  private List<Observation> figures(Paragraph paragraph, Headings.At at, Times times) {
    String text = paragraph.text();
    String masked = finder.masked(text);
    List<Figure> figures = finder.figures(text, masked);
    String marked = marked(masked, figures);
    List<Observation> found = new ArrayList<>();
    Map<Integer, Statement> known = statements.statements(marked, figures);
    Judge.Text judged = judge.text(text, masked, at.heading());
    for (Figure figure : figures) {
      Judge.Judgement judgement = judgement(figure, at, marked, judged, known);
      if (judgement.role() != Role.NONE) {
        Times own = clauses.times(text, figure.start(), times);
        found.add(observation(paragraph, at.path(), figure, judgement, own, marked));
      }
    }
    if (at.proposal()) {
      return found;
    }
    for (Statement none : statements.none(marked)) {
      String indicator = none.indicator().indicator();
      if (found.stream().noneMatch(o -> indicator.equals(o.indicator()))) {
        Figure zero =
            new Figure(
                none.start(),
                none.end(),
                none.end(),
                BigDecimal.ZERO,
                null,
                null,
                Bound.EXACT,
                null);
        found.add(
            observation(
                paragraph,
                at.path(),
                zero,
                new Judge.Judgement(Role.RESULT, none, 1),
                times,
                marked));
      }
    }
    return found;
  }

  /** Rules first: under a heading of plans, or behind words of a target, nothing is a result. */
  private Judge.Judgement judgement(
      Figure figure,
      Headings.At at,
      String marked,
      Judge.Text judged,
      Map<Integer, Statement> known) {
    Role role = at.proposal() ? Role.PROPOSAL : clauses.role(marked, figure.start());
    if (role != Role.RESULT || clauses.isOfPart(marked, figure.start())) {
      return Judge.Judgement.unnamed(role);
    }
    return judged.of(figure, known.get(figure.start()));
  }

  /** The masked text with the figures themselves masked too, as phrasings want it. */
  private static String marked(String masked, List<Figure> figures) {
    StringBuilder marked = new StringBuilder(masked);
    for (Figure figure : figures) {
      for (int i = figure.start(); i < figure.end(); i++) {
        marked.setCharAt(i, Phrasing.FIGURE);
      }
      for (int i = figure.end(); i < figure.textEnd(); i++) {
        if (Character.isDigit(marked.charAt(i))) {
          marked.setCharAt(i, FigureFinder.NO_FIGURE);
        }
      }
    }
    return marked.toString();
  }

  private static Observation observation(
      Paragraph paragraph,
      @Nullable String section,
      Figure figure,
      Judge.Judgement judgement,
      Times times,
      String marked) {
    String text = paragraph.text();
    Statement statement = judgement.statement();
    int start = statement == null ? Clauses.start(marked, figure.start()) : statement.start();
    int end = statement == null ? figure.textEnd() : statement.end();
    NarrativeIndicator indicator = statement == null ? null : statement.indicator();
    boolean point = indicator != null && indicator.time() == NarrativeIndicator.Time.POINT;
    return new Observation(
        "",
        indicator == null ? null : indicator.indicator(),
        indicator == null ? text.substring(start, figure.start()).strip() : indicator.label(),
        point ? times.point() : times.period(),
        figure.value(),
        figure.of(),
        figure.percent(),
        figure.bound(),
        figure.unit(),
        text.substring(figure.start(), figure.textEnd()),
        new Evidence(
            new TextPlace(paragraph.index(), start, end, paragraph.page(), paragraph.box()),
            section,
            text.substring(start, end)),
        judgement.role(),
        judgement.confidence(),
        null);
  }
}
