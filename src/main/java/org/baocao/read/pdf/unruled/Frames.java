package org.baocao.read.pdf.unruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baocao.read.pdf.ink.Rule;

/** Stretches of strips that drawn rules of one width enclose: above, below, and under a header. */
final class Frames {

  /** In points: ends of rules nearer than this are the same. */
  private static final double NEAR = 6;

  /** Share of the text's width: shorter rules frame nothing. */
  private static final double LEAST = 0.25;

  private static final int[] NOTHING = {0, -1};

  /** First and last strip. */
  record Frame(int first, int last) {}

  private final List<Strip> strips;
  private final double width;

  private Frames(List<Strip> strips, double width) {
    this.strips = strips;
    this.width = width;
  }

  /** From top to bottom, none overlapping. */
  static List<Frame> of(List<Strip> strips, Levels levels, double width) {
    Frames frames = new Frames(strips, width);
    List<Frame> found = new ArrayList<>();
    for (List<Rule> group : frames.groups(levels)) {
      frames.chains(group, found);
    }
    found.removeIf(frames::isHeadAlone);
    found.sort(Comparator.comparingInt(Frame::first));
    List<Frame> apart = new ArrayList<>();
    for (Frame frame : found) {
      if (apart.isEmpty() || apart.getLast().last() < frame.first()) {
        apart.add(frame);
      }
    }
    return apart;
  }

  /** Rules around a header whose rows of figures, which no rule closes, begin right below. */
  private boolean isHeadAlone(Frame frame) {
    int below = frame.last() + 1;
    if (below == strips.size()) {
      return false;
    }
    Strip row = strips.get(below);
    double drop = row.box().top() - strips.get(frame.last()).box().bottom();
    return row.figures() > 0
        && drop < row.size()
        && strips.subList(frame.first(), below).stream().allMatch(strip -> strip.figures() == 0);
  }

  /** Rules of equal ends, each group from top to bottom. */
  private List<List<Rule>> groups(Levels levels) {
    List<List<Rule>> groups = new ArrayList<>();
    for (Rule rule : levels.rules()) {
      if (rule.shade() || rule.length() < LEAST * width) {
        continue;
      }
      List<Rule> home = null;
      for (List<Rule> group : groups) {
        Rule first = group.getFirst();
        boolean same =
            Math.abs(first.from() - rule.from()) < NEAR && Math.abs(first.to() - rule.to()) < NEAR;
        home = same ? group : home;
      }
      if (home == null) {
        groups.add(new ArrayList<>(List.of(rule)));
      } else {
        home.add(rule);
      }
    }
    groups.forEach(group -> group.sort(Comparator.comparingDouble(Rule::at)));
    return groups;
  }

  /** Runs of neighbouring rules with nothing but table between them. */
  private void chains(List<Rule> group, List<Frame> found) {
    int first = -1;
    int last = -1;
    int many = 0;
    for (int i = 1; i <= group.size(); i++) {
      int[] within = i == group.size() ? NOTHING : within(group.get(i - 1), group.get(i));
      if (isTabular(within) || (first >= 0 && i < group.size() && isGroupTitle(within, group, i))) {
        first = first < 0 ? within[0] : first;
        last = Math.max(last, within[1]);
        many += many(within);
      } else if (i == group.size() || !inside(within).isEmpty()) {
        if (first >= 0 && many > 1) {
          found.add(new Frame(first, last));
        }
        first = -1;
        last = -1;
        many = 0;
      }
    }
  }

  /** One strip between rules no further apart than those of a row: the title of a group. */
  private boolean isGroupTitle(int[] within, List<Rule> group, int i) {
    List<Strip> inside = inside(within);
    if (inside.isEmpty() || inside.size() > 2 || inside.stream().anyMatch(this::isProse)) {
      return false;
    }
    double height = group.get(i).at() - group.get(i - 1).at();
    double before = i < 2 ? 0 : group.get(i - 1).at() - group.get(i - 2).at();
    return height < Math.max(2.4 * inside.size() * inside.getFirst().size(), 1.1 * before)
        && !Captions.opens(inside.getFirst().parts().getFirst().text());
  }

  /** First and last strip between two rules, within their ends; last before first for none. */
  private int[] within(Rule above, Rule below) {
    int first = strips.size();
    int last = -1;
    for (int i = 0; i < strips.size(); i++) {
      double y = strips.get(i).box().midY();
      if (y > above.at() && y < below.at()) {
        first = Math.min(first, i);
        last = i;
      }
    }
    return new int[] {first, last};
  }

  private boolean isTabular(int[] within) {
    List<Strip> inside = inside(within);
    long prose = inside.stream().filter(this::isProse).count();
    return prose == 0 && many(within) > 0;
  }

  private boolean isProse(Strip strip) {
    return !strip.isMany() && strip.box().width() > 0.72 * width;
  }

  private int many(int[] within) {
    return (int) inside(within).stream().filter(Strip::isMany).count();
  }

  private List<Strip> inside(int[] within) {
    return within[1] < within[0] ? List.of() : strips.subList(within[0], within[1] + 1);
  }
}
