package org.baocao.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baocao.model.Appendix;
import org.baocao.model.Paragraph;
import org.baocao.model.Report;
import org.baocao.model.Section;
import org.jspecify.annotations.Nullable;

/** Follows a document from heading to heading: in which section one is, and what stands above. */
final class Headings {

  private final SectionKinds kinds;
  private final Map<Integer, String> opens = new HashMap<>();
  private final Map<String, String> words = new TreeMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Integer> own = new HashMap<>();
  private Standing standing = Standing.OUTSIDE;

  /** What the last label says of the paragraphs behind it, 0 for nothing. */
  private int labelled;

  Headings(Report report, SectionKinds kinds) {
    this.kinds = kinds;
    for (Section one : report.sections()) {
      opens.put(one.paragraph(), one.path());
      words.putIfAbsent(one.path(), one.heading());
      labels.putIfAbsent(one.path(), one.label());
    }
    for (Appendix one : report.appendices()) {
      if (one.heading() != null) {
        String path = path(one.number());
        opens.put(one.heading(), path);
        words.putIfAbsent(path, one.title());
      }
    }
  }

  private static String path(@Nullable String number) {
    return "PL" + (number == null ? "" : number);
  }

  /** Steps on to a paragraph; gives where it stands. */
  Standing enter(Paragraph paragraph) {
    String opened = opens.get(paragraph.index());
    if (opened != null) {
      standing = standing(opened);
      labelled = 0;
    }
    int label = kinds.opening(paragraph.text());
    if (label != 0 && (standing.kinds() & label) == label) {
      labelled = label;
    }
    int kind = label == 0 ? labelled : label;
    return kind == 0 ? standing : of(kind);
  }

  /** Where tables stand. */
  Standing standing() {
    return standing;
  }

  private Standing of(int kind) {
    return new Standing(standing.section(), standing.about(), kind, standing.places());
  }

  private Standing standing(String path) {
    StringBuilder about = new StringBuilder();
    Set<String> places = new LinkedHashSet<>();
    int mask = 0;
    for (String above : ways(path)) {
      String heading = words.getOrDefault(above, "");
      about.append(heading).append('\n');
      int named = own.computeIfAbsent(above, section -> kinds.in(heading));
      mask = named == 0 ? mask : named;
      places.add(above);
      String label = labels.getOrDefault(above, "").replaceAll("[.)]$", "");
      if (!label.isEmpty()) {
        places.add(label);
      }
    }
    return new Standing(path, about.toString(), mask, List.copyOf(places));
  }

  /** The path of each section above, from the top, and its own. */
  private static List<String> ways(String path) {
    List<String> ways = new ArrayList<>();
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
      ways.add(path.substring(0, dot));
    }
    ways.add(path);
    return ways;
  }
}
