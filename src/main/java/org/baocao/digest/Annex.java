package org.baocao.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baocao.model.Appendix;

/** An appendix as it is shown: its heading and its table as filed. */
record Annex(String anchor, String heading, Grid grid) {

  static List<Annex> of(List<Appendix> appendices, Map<String, Grid> grids, Words words) {
    List<Annex> annexes = new ArrayList<>();
    for (Appendix appendix : appendices) {
      Grid grid = grids.get(appendix.table());
      if (grid != null) {
        annexes.add(new Annex("annex-" + grid.id(), heading(appendix, words), grid));
      }
    }
    return annexes;
  }

  private static String heading(Appendix appendix, Words words) {
    String title = appendix.title().strip();
    if (appendix.number() == null) {
      return title.isEmpty() ? words.say("appendix.unknown") : title;
    }
    String name = Places.name(appendix, appendix.number(), words);
    return title.isEmpty() ? name : words.say("appendix.titled", name, title);
  }
}
