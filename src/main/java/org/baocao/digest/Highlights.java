package org.baocao.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.baocao.model.Cell;
import org.baocao.model.CellPlace;
import org.baocao.model.Evidence;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Place;
import org.baocao.model.Table;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;

/** Which runs and cells of a report its findings and figures point at. */
final class Highlights {

  private final Map<Integer, List<Span>> spans = new HashMap<>();
  private final Map<String, List<Cited>> cells = new HashMap<>();

  Highlights(List<Numbered> findings, List<Observation> observations) {
    for (Numbered numbered : findings) {
      for (Evidence evidence : numbered.finding().evidence()) {
        cite(evidence.place(), numbered);
      }
    }
    observations.forEach(observation -> cite(observation.evidence().place(), null));
  }

  /** A null {@code by} is a figure. */
  private void cite(Place place, @Nullable Numbered by) {
    switch (place) {
      case TextPlace text ->
          spans
              .computeIfAbsent(text.paragraph(), index -> new ArrayList<>())
              .add(new Span(text.start(), text.end(), by));
      case CellPlace cell -> {
        if (by != null) {
          cells.computeIfAbsent(cell.table(), id -> new ArrayList<>()).add(new Cited(cell, by));
        }
      }
    }
  }

  /** The findings that a cell takes part in, by number. */
  List<Numbered> of(Table table, Cell cell) {
    return cells.getOrDefault(table.id(), List.of()).stream()
        .filter(cited -> cell.covers(cited.place().row(), cited.place().column()))
        .map(Cited::by)
        .distinct()
        .toList();
  }

  List<Run> runs(Paragraph paragraph) {
    String text = paragraph.text();
    List<Span> over = spans.getOrDefault(paragraph.index(), List.of());
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Span span : over) {
      cuts.add(clip(span.start(), text));
      cuts.add(clip(span.end(), text));
    }
    List<Run> runs = new ArrayList<>();
    int start = cuts.pollFirst();
    for (int end : cuts) {
      runs.add(run(paragraph, start, end, over));
      start = end;
    }
    return runs;
  }

  private static Run run(Paragraph paragraph, int start, int end, List<Span> over) {
    List<Span> here = over.stream().filter(span -> span.covers(start, end)).toList();
    boolean target = here.stream().anyMatch(span -> span.start() == start);
    return new Run(
        paragraph.text().substring(start, end),
        target ? Places.run(paragraph.index(), start) : null,
        Span.findings(here),
        Span.findings(here.stream().filter(span -> span.end() == end).toList()),
        here.stream().anyMatch(Span::isFigure));
  }

  private static int clip(int offset, String text) {
    return Math.max(0, Math.min(offset, text.length()));
  }

  private record Cited(CellPlace place, Numbered by) {}

  private record Span(int start, int end, @Nullable Numbered by) {

    boolean covers(int from, int to) {
      return start <= from && end >= to && start < end;
    }

    boolean isFigure() {
      return by == null;
    }

    static List<Numbered> findings(List<Span> spans) {
      List<Numbered> found = new ArrayList<>();
      for (Span span : spans) {
        if (span.by() != null && !found.contains(span.by())) {
          found.add(span.by());
        }
      }
      return found;
    }
  }
}
