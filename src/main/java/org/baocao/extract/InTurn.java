package org.baocao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.form.Words;

/**
 * Figures told in turn behind all that they state ({@code trước hạn, đúng hạn lần lượt là 5, 6}):
 * written out, each stands behind its own words.
 */
final class InTurn {

  private static final Pattern CLOSED = Pattern.compile("[;:](?=\\s)|\\.(?=\\s)|\\n");

  private final StatementFinder finder;
  private final Pattern inTurn;
  private final Pattern joined;

  InTurn(StatementFinder finder, Pattern inTurn, Pattern joined) {
    this.finder = finder;
    this.inTurn = inTurn;
    this.joined = joined;
  }

  /** Statements of such figures, by where a figure begins; they stand masked in the text. */
  Map<Integer, Statement> statements(String marked, List<Figure> figures, Totals totals) {
    Map<Integer, Statement> found = new HashMap<>();
    Matcher matcher = inTurn.matcher(marked);
    while (!figures.isEmpty() && matcher.find()) {
      String before = marked.substring(0, matcher.start());
      String[] parts = CLOSED.split(before);
      String head = parts.length == 0 ? "" : parts[parts.length - 1];
      Matcher end = CLOSED.matcher(marked).region(matcher.end(), marked.length());
      int until = end.find() ? end.start() : marked.length();
      int from = matcher.end();
      List<Figure> list =
          figures.stream().filter(f -> f.start() >= from && f.start() < until).toList();
      List<String> items = List.of(joined.split(head.strip()));
      int count = Math.min(items.size(), list.size());
      if (count > 1) {
        List<String> last = items.subList(items.size() - count, items.size());
        written(last, list.subList(0, count), before.length() - head.length(), totals, found);
      }
    }
    return found;
  }

  /** The unit is often told once, behind the last figure. */
  private void written(
      List<String> items,
      List<Figure> figures,
      int start,
      Totals totals,
      Map<Integer, Statement> found) {
    String unit = figures.getLast().unit();
    StringBuilder text = new StringBuilder();
    List<Figure> moved = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      text.append(items.get(i)).append(' ');
      Figure figure = figures.get(i).movedTo(text.length());
      moved.add(figure);
      text.append(Figure.masked(figure));
      text.append(unit == null || figure.isRate() ? "" : " " + unit).append("; ");
    }
    Map<Integer, Statement> told = finder.statements(Words.of(text.toString()), moved, totals);
    for (int i = 0; i < figures.size(); i++) {
      Statement statement = told.get(moved.get(i).start());
      if (statement != null) {
        found.put(
            figures.get(i).start(),
            new Statement(
                statement.indicator(),
                start,
                figures.get(i).textEnd(),
                statement.distance(),
                statement.weight(),
                statement.total()));
      }
    }
  }
}
