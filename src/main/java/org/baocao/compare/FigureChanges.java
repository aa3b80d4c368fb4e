package org.baocao.compare;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baocao.model.Observation;
import org.baocao.model.Report;

/**
 * Finds the figures of one version in the other by indicator and period; what a version states
 * several times is first paired with what tells the same, then in the order of reading.
 */
final class FigureChanges {

  private final List<FigureChange> changes = new ArrayList<>();
  private final List<FigureChange> gone = new ArrayList<>();

  List<FigureChange> between(Report older, Report newer) {
    Map<String, List<Observation>> before = byName(older);
    byName(newer)
        .forEach(
            (name, after) -> {
              List<Observation> stated = before.remove(name);
              pair(stated == null ? new ArrayList<>() : stated, after);
            });
    before.values().forEach(left -> pair(left, new ArrayList<>()));
    changes.addAll(gone);
    return changes;
  }

  private static Map<String, List<Observation>> byName(Report report) {
    Map<String, List<Observation>> byName = new LinkedHashMap<>();
    for (Observation figure : report.observations()) {
      byName.computeIfAbsent(Names.name(figure, report), name -> new ArrayList<>()).add(figure);
    }
    return byName;
  }

  /** Both are used up. */
  private void pair(List<Observation> before, List<Observation> after) {
    for (Iterator<Observation> each = after.iterator(); each.hasNext(); ) {
      Observation figure = each.next();
      Optional<Observation> same =
          before.stream().filter(other -> Names.tellTheSame(other, figure)).findFirst();
      if (same.isPresent()) {
        before.remove(same.get());
        each.remove();
      }
    }
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      Observation old = i < before.size() ? before.get(i) : null;
      if (i < after.size()) {
        changes.add(new FigureChange(old, after.get(i)));
      } else {
        gone.add(new FigureChange(old, null));
      }
    }
  }
}
