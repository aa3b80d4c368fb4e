package org.baocao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the words of a {@link Phrasing} into steps; brackets may stand within brackets. */
final class PhrasingSyntax {

  /** How many letters a gap may span, and what lies between words and the figure that follows. */
  private static final int GAP = 160;

  private static final int LINK = 60;
  private static final Pattern ITEM =
      Pattern.compile("\\{[n0][.]?}|…|[\\[\\]()|]|[\\p{L}\\p{N}]+|,|(?<wrong>[^\\s])");

  private final String says;
  private final List<String> items = new ArrayList<>();
  private int at;
  private boolean figure;
  private boolean none;
  private boolean bare;

  PhrasingSyntax(String says) {
    this.says = says;
    Matcher matcher = ITEM.matcher(Spelling.plain(Spelling.composed(says)));
    while (matcher.find()) {
      if (matcher.group("wrong") != null) {
        throw wrong();
      }
      items.add(matcher.group());
    }
  }

  Phrasing phrasing() {
    UnaryOperator<Step> steps = sequence();
    if (at < items.size()) {
      throw wrong();
    }
    Step end = new Step.End(bare);
    boolean follows = !figure && !none;
    Step behind = follows ? new Step.Gap(LINK, false, new Step.Figure(false, end)) : end;
    Phrasing phrasing = new Phrasing(steps.apply(new Step.Told(behind)), none);
    phrasing.beginnings();
    return phrasing;
  }

  /** Steps up to the end of brackets or of one way; given what comes behind them. */
  private UnaryOperator<Step> sequence() {
    List<UnaryOperator<Step>> steps = new ArrayList<>();
    boolean comma = false;
    while (at < items.size() && !"|])".contains(items.get(at))) {
      String item = items.get(at++);
      boolean close = figure && !comma;
      comma = item.equals(",");
      switch (item) {
        case "," -> {}
        case "{0}", "{0.}" -> {
          none = true;
          bare = item.equals("{0.}");
        }
        case "{n}", "{n.}" -> {
          figure = true;
          steps.add(next -> new Step.Figure(item.equals("{n.}"), next));
        }
        case "…" -> steps.add(next -> new Step.Gap(GAP, true, next));
        case "[", "(" -> steps.add(either(item.equals("[")));
        default -> steps.add(next -> new Step.Word(item, close, next));
      }
    }
    return next -> {
      Step step = next;
      for (UnaryOperator<Step> each : steps.reversed()) {
        step = each.apply(step);
      }
      return step;
    };
  }

  private UnaryOperator<Step> either(boolean optional) {
    List<UnaryOperator<Step>> ways = new ArrayList<>(List.of(sequence()));
    while (at < items.size() && items.get(at).equals("|")) {
      at++;
      ways.add(sequence());
    }
    if (at == items.size() || !items.get(at++).equals(optional ? "]" : ")")) {
      throw wrong();
    }
    if (optional) {
      ways.add(UnaryOperator.identity());
    }
    return next -> ways.stream().map(way -> way.apply(next)).reduce(Step.Either::new).orElseThrow();
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("no phrasing: " + says);
  }
}
