package org.baocao.search;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.baocao.model.Appendix;
import org.baocao.model.Report;
import org.baocao.model.Section;
import org.jspecify.annotations.Nullable;

/** Follows a document from heading to heading: in which section one is, and what stands above. */
final class Headings {

  private final Map<Integer, String> opens = new HashMap<>();
  private final Map<String, String> words = new TreeMap<>();
  private @Nullable String section;
  private String above = "";

  Headings(Report report) {
    for (Section one : report.sections()) {
      opens.put(one.paragraph(), one.path());
      words.putIfAbsent(one.path(), one.heading());
    }
    for (Appendix one : report.appendices()) {
      if (one.heading() != null) {
        String path = "PL" + (one.number() == null ? "" : one.number());
        opens.put(one.heading(), path);
        words.putIfAbsent(path, one.title());
      }
    }
  }

  /** Steps on to a paragraph. */
  void enter(int paragraph) {
    String opened = opens.get(paragraph);
    if (opened != null) {
      section = opened;
      above = above(opened);
    }
  }

  @Nullable String section() {
    return section;
  }

  /** The words of the headings over the present section and of its own. */
  String above() {
    return above;
  }

  private String above(String path) {
    StringBuilder all = new StringBuilder();
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
      all.append(words.getOrDefault(path.substring(0, dot), "")).append('\n');
    }
    return all.append(words.getOrDefault(path, "")).toString();
  }
}
