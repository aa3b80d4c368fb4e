package org.baocao.read.pdf.ruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baocao.read.pdf.ink.Rule;

/** Rules that touch each other, directly or through others: what may be one table. */
final class Nets {

  /** How near an end must come to a rule to touch it. */
  private static final double TOUCH = 3;

  private static final long MOST_PAIRS = 20_000_000;

  private Nets() {}

  static List<List<Rule>> of(List<Rule> rules) {
    List<Rule> level = rules.stream().filter(Rule::horizontal).toList();
    List<Rule> upright = rules.stream().filter(rule -> !rule.horizontal()).toList();
    if ((long) level.size() * upright.size() > MOST_PAIRS) {
      return List.of();
    }
    Unions unions = new Unions(level.size() + upright.size());
    for (int i = 0; i < level.size(); i++) {
      for (int j = 0; j < upright.size(); j++) {
        if (touch(level.get(i), upright.get(j))) {
          unions.join(i, level.size() + j);
        }
      }
    }
    Map<Integer, List<Rule>> nets = new TreeMap<>();
    for (int i = 0; i < level.size() + upright.size(); i++) {
      Rule rule = i < level.size() ? level.get(i) : upright.get(i - level.size());
      nets.computeIfAbsent(unions.root(i), root -> new ArrayList<>()).add(rule);
    }
    return nets.values().stream().filter(net -> net.size() > 2).toList();
  }

  private static boolean touch(Rule level, Rule upright) {
    return level.at() >= upright.from() - TOUCH
        && level.at() <= upright.to() + TOUCH
        && upright.at() >= level.from() - TOUCH
        && upright.at() <= level.to() + TOUCH;
  }
}
