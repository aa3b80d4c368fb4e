package org.baocao.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baocao.model.Cell;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Quoted;
import org.baocao.model.Review;
import org.baocao.model.Severity;
import org.baocao.model.Source;
import org.baocao.model.Table;

/** The figures of a review that its errors rest on. */
final class Accused {

  private final Review review;
  private final Document document;
  private final Map<String, Observation> observations;

  Accused(Review review) {
    this.review = review;
    this.document = review.report().document();
    this.observations =
        review.report().observations().stream()
            .collect(Collectors.toMap(Observation::id, Function.identity()));
  }

  /** Those of a finding, where it is an error. */
  List<Evidence> figures(Finding finding) {
    return finding.severity() != Severity.ERROR
        ? List.of()
        : finding.observations().stream()
            .map(observations::get)
            .filter(Objects::nonNull)
            .map(Observation::evidence)
            .toList();
  }

  /** All of them, by the file that they stand in. */
  Map<Source, Set<Quoted>> bySource() {
    Map<Source, Set<Quoted>> all = new LinkedHashMap<>();
    for (Finding finding : review.findings()) {
      for (Evidence evidence : figures(finding)) {
        all.computeIfAbsent(document.source(evidence.place()), s -> new LinkedHashSet<>())
            .add(quoted(evidence));
      }
    }
    return all;
  }

  Quoted quoted(Evidence evidence) {
    return new Quoted(evidence.quote(), label(evidence), evidence.place());
  }

  /** The longest words beside a cell that stand in its row alone. */
  private String label(Evidence evidence) {
    if (!(evidence.place() instanceof CellPlace place)) {
      return "";
    }
    Table table = document.table(place.table());
    return table.cells().stream()
        .filter(cell -> cell.row() == place.row() && cell.rowSpan() == 1)
        .filter(cell -> cell.column() != place.column())
        .map(Cell::line)
        .filter(line -> line.chars().filter(Character::isLetter).count() > 2)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}
