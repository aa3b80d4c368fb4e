package org.baocao.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.model.Letterhead;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.jspecify.annotations.Nullable;

/** The figures of a report as statistics names them: {@code population|time|unit|variable}. */
final class DataPoints {

  private final Report report;
  private final Map<String, Observation> figures;

  DataPoints(Report report) {
    this.report = report;
    this.figures =
        report.observations().stream()
            .collect(Collectors.toMap(Observation::id, Function.identity()));
  }

  List<String> of(List<String> observations) {
    return observations.stream().map(figures::get).filter(Objects::nonNull).map(this::of).toList();
  }

  private String of(Observation figure) {
    String name = Objects.requireNonNullElse(figure.indicator(), figure.id());
    return of(figure.period() == null ? report.period() : figure.period(), name);
  }

  /** What is said of the report as a whole. */
  String of(String name) {
    return of(report.period(), name);
  }

  private String of(@Nullable Period period, String name) {
    Letterhead head = report.letterhead();
    return Stream.of(
            report.form(),
            period == null ? null : period.iso(),
            head.localityCode() == null ? head.locality() : head.localityCode(),
            name)
        .map(part -> part == null ? "" : part)
        .collect(Collectors.joining("|"));
  }
}
