package org.baocao.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.baocao.model.Text;
import org.baocao.read.again.SecondReading;

/**
 * Before figures accuse anybody they are read again by another engine: where that reads something
 * else, the finding is for the reviewer. A file without such findings is not read again.
 */
final class SecondLook {

  private final Document document;
  private final Function<Source, Optional<Path>> files;
  private final Map<String, Observation> figures;
  private final Map<Source, Optional<SecondReading>> readings = new HashMap<>();

  private SecondLook(Review review, Function<Source, Optional<Path>> files) {
    this.document = review.report().document();
    this.files = files;
    this.figures =
        review.report().observations().stream()
            .collect(Collectors.toMap(Observation::id, Function.identity()));
  }

  /** {@code files}: where the bytes of each lie. */
  static Review at(Review review, Function<Source, Optional<Path>> files) {
    SecondLook look = new SecondLook(review, files);
    List<Finding> findings =
        review.findings().stream()
            .map(look::weighed)
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    look.readings.values().forEach(reading -> reading.ifPresent(SecondReading::close));
    return new Review(review.report(), findings);
  }

  private Finding weighed(Finding finding) {
    if (finding.severity() != Severity.ERROR) {
      return finding;
    }
    return finding.observations().stream()
        .map(figures::get)
        .filter(Objects::nonNull)
        .map(Observation::evidence)
        .filter(this::isGainsaid)
        .findFirst()
        .map(evidence -> finding.doubted(told(finding, evidence)))
        .orElse(finding);
  }

  private boolean isGainsaid(Evidence evidence) {
    Quoted quoted = new Quoted(evidence.quote(), label(evidence), evidence.place());
    return readings
        .computeIfAbsent(
            document.source(evidence.place()),
            source -> files.apply(source).flatMap(SecondReading::of))
        .map(reading -> reading.gainsays(quoted))
        .orElse(false);
  }

  private static Text told(Finding finding, Evidence evidence) {
    Text why = Words.text("read.otherwise", evidence.quote().strip());
    return new Text(
        finding.message().vi() + " " + why.vi(), finding.message().en() + " " + why.en());
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
