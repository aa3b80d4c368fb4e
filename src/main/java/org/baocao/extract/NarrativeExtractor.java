package org.baocao.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.extract.language.LanguageModel;
import org.baocao.form.Narrative;
import org.baocao.form.NarrativeIndicator;
import org.baocao.form.Phrasing;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.form.Words;
import org.baocao.model.Evidence;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Period;
import org.baocao.model.Role;
import org.baocao.model.Section;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;

/** Turns the narrative's figures into observations, known by phrasings or without a name. */
final class NarrativeExtractor {

  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");

  private final Wording.Figures words;
  private final FigureFinder finder;
  private final StatementFinder statements;
  private final Clauses clauses;
  private final FigureTimes about;
  private final OtherLocalities others;
  private final Judge judge;
  private final InTurn inTurn;
  private final Years years;

  NarrativeExtractor(Wording wording, Narrative narrative, LanguageModel language) {
    this.words = wording.figures();
    this.finder = new FigureFinder(words);
    this.clauses = new Clauses(wording);
    this.about = new FigureTimes(wording);
    this.others = new OtherLocalities(wording);
    this.statements = new StatementFinder(narrative, words);
    this.inTurn = new InTurn(statements, words.inTurn(), words.joined());
    this.years = new Years(words.yearly());
    this.judge = new Judge(language, statements, narrative.figures(), words);
  }

  /** The times that figures are about, and what their sender is called. */
  record Times(@Nullable Period period, @Nullable Period point, List<String> sender) {

    Times(@Nullable Period period, @Nullable Period point) {
      this(period, point, List.of());
    }
  }

  /** Without what is surely planned, and no figure of the report; ids are left to the caller. */
  List<Observation> figures(List<Paragraph> body, List<Section> sections, Times times) {
    return all(body, sections, times).stream().filter(o -> !isPlan(o)).toList();
  }

  private boolean isPlan(Observation o) {
    boolean planned = o.role() == Role.TARGET || o.role() == Role.PROPOSAL;
    return planned && o.confidence() >= words.review();
  }

  /** The same with all that is planned. */
  List<Observation> all(List<Paragraph> body, List<Section> sections, Times times) {
    List<Observation> found = new ArrayList<>();
    Headings headings = new Headings(body, sections, words, finder::masked);
    Totals totals = statements.totals();
    String path = null;
    for (Paragraph paragraph : body) {
      Headings.At at = headings.at(paragraph.index());
      if (!Objects.equals(path, at.path())) {
        totals.forget();
        path = at.path();
      }
      found.addAll(figures(paragraph, at, times, totals));
    }
    return found;
  }

  private List<Observation> figures(
      Paragraph paragraph, Headings.At at, Times times, Totals totals) {
    String text = paragraph.text();
    String plain = Spelling.plain(text);
    String masked = finder.masked(text);
    List<Figure> figures = finder.figures(text, masked);
    String marked = marked(masked, figures);
    Words cut = Words.of(marked);
    Set<Integer> earlier = new HashSet<>(years.earlier(text, figures, times.period()));
    figures.stream()
        .map(Figure::start)
        .filter(
            start ->
                others.told(text, start, times.sender())
                    || about.isUnknown(plain, marked, start, times))
        .forEach(earlier::add);
    List<Ruled> ruled =
        figures.stream().map(f -> ruled(f, at, marked, earlier.contains(f.start()))).toList();
    List<Figure> own = ruled.stream().filter(Ruled::own).map(Ruled::figure).toList();
    Map<Integer, Statement> known = statements.statements(cut, own, totals);
    known.putAll(inTurn.statements(marked, own, totals));
    Judge.Text judged = judge.text(text, masked, at.heading());
    List<Observation> found = new ArrayList<>();
    for (Ruled each : ruled) {
      Figure figure = each.figure();
      Judge.Judgement judgement =
          each.own()
              ? judge.of(judged, figure, known.get(figure.start()))
              : Judge.Judgement.ruled(each.role());
      if (judgement.role() != Role.NONE) {
        Times told = about.times(text, plain, marked, figure.start(), times);
        found.add(observation(paragraph, at.path(), figure, judgement, told, marked));
      }
    }
    for (Statement none : at.role() != Role.RESULT ? List.<Statement>of() : statements.none(cut)) {
      if (found.stream().noneMatch(o -> none.names(o.indicator()))) {
        Figure zero = Figure.none(none.start(), none.end());
        Judge.Judgement sure = new Judge.Judgement(Role.RESULT, none, 1);
        found.add(observation(paragraph, at.path(), zero, sure, times, marked));
      }
    }
    return found;
  }

  /**
   * What rules say of a figure.
   *
   * @param own whether it is a result of the whole that is reported about
   */
  private record Ruled(Figure figure, Role role, boolean own) {}

  /** Under a heading of plans, or behind words of a target, nothing is a result. */
  private Ruled ruled(Figure figure, Headings.At at, String marked, boolean earlier) {
    Role role = at.role() != Role.RESULT ? at.role() : clauses.role(marked, figure.start());
    boolean own = role == Role.RESULT && !earlier && !clauses.isAside(marked, figure.start());
    return new Ruled(figure, role, own);
  }

  /** The masked text with the figures themselves masked too, as phrasings want it. */
  private static String marked(String masked, List<Figure> figures) {
    StringBuilder marked = new StringBuilder(masked);
    for (Figure figure : figures) {
      fill(marked, figure.start(), figure.end(), Phrasing.FIGURE);
      NotFigures.mask(marked, figure.end(), figure.textEnd());
      // what is counted may go on behind the rate
      Matcher rate = IN_BRACKETS.matcher(masked).region(figure.end(), figure.textEnd());
      if (rate.find()) {
        fill(marked, rate.start(), rate.end(), ' ');
      }
    }
    return marked.toString();
  }

  private static void fill(StringBuilder text, int start, int end, char with) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, with);
    }
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
        figure.assumed());
  }
}
