package org.baocao.made.fault;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.baocao.model.CellPlace;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Repair;
import org.baocao.model.Review;
import org.baocao.model.Severity;

/** Whether what was planted in a report was found, and mended. */
record Reviewed(Review review) {

  private static final int TOLD = 3;

  boolean isFound(Fault fault) {
    Flaw flaw = fault.flaw();
    return flaw == null
        ? !about(fault).isEmpty()
        : review.findings().stream().anyMatch(finding -> isFound(flaw, finding));
  }

  private static boolean isFound(Flaw flaw, Finding finding) {
    String section = String.valueOf(finding.evidence().get(0).section());
    String says = finding.message().vi();
    return switch (flaw) {
      case Flaw.AppendixLeftOut a ->
          finding.check().equals("appendices.missing") && says.contains(a.number());
      case Flaw.RowLeftOut r ->
          finding.check().equals("rows.missing")
              && says.contains(r.name().substring(r.name().indexOf('/') + 1));
      case Flaw.ColumnDoubled c ->
          finding.check().equals("columns.doubled") && section.startsWith("PL" + c.number());
      case Flaw.NumberBlank n -> finding.check().equals("letterhead.number");
      case Flaw.DateBlank d -> finding.check().equals("letterhead.date");
      case Flaw.Unsigned u -> finding.check().equals("letterhead.signer");
      case Flaw.OtherPeriod p ->
          finding.check().equals("columns.period") && section.startsWith("PL" + p.number());
      case Flaw.OtherUnit u -> finding.check().equals("units.mixed");
    };
  }

  /** Findings that rest on a wrong number, worst first. */
  private List<Finding> about(Fault fault) {
    List<String> wrong = fault.truth().keySet().stream().map(m -> observation(m).id()).toList();
    return review.findings().stream()
        .filter(finding -> finding.severity() != Severity.NOTE)
        .filter(finding -> finding.observations().stream().anyMatch(wrong::contains))
        .toList();
  }

  private Observation observation(Mark mark) {
    Slot slot = mark.slot();
    return review.report().observations().stream()
        .filter(o -> slot.name().equals(o.indicator()))
        .filter(o -> slot.isCell() == o.evidence().place() instanceof CellPlace)
        .filter(o -> !slot.isCell() || Objects.equals(slot.column(), o.period()))
        .skip(mark.statement())
        .findFirst()
        .orElseThrow();
  }

  boolean isFirst(Fault fault) {
    return proposals(fault).stream().limit(1).anyMatch(repair -> isTrue(repair, fault));
  }

  boolean isAmongThree(Fault fault) {
    return proposals(fault).stream().limit(TOLD).anyMatch(repair -> isTrue(repair, fault));
  }

  private List<Repair> proposals(Fault fault) {
    return about(fault).stream().findFirst().map(Finding::repairs).orElse(List.of());
  }

  private boolean isTrue(Repair repair, Fault fault) {
    return repair.changes().size() == fault.truth().size()
        && fault.truth().entrySet().stream()
            .allMatch(e -> repair.changes().stream().anyMatch(c -> isSame(c, e)));
  }

  private boolean isSame(Repair.Change change, Map.Entry<Mark, BigDecimal> truth) {
    String part = truth.getKey().slot().part().name().toLowerCase(Locale.ROOT);
    Observation observation = observation(truth.getKey());
    boolean alone = observation.of() == null && observation.percent() == null;
    return change.observation().equals(observation.id())
        && (alone || change.part().equals(part))
        && isSame(change.to(), truth.getValue(), change.from().scale());
  }

  /** A rate that was printed with fewer decimals than the true one is right to these. */
  private static boolean isSame(BigDecimal to, BigDecimal truth, int scale) {
    boolean rate = truth.scale() > 0 && scale >= 0 && scale < truth.scale();
    return to.compareTo(truth) == 0
        || (rate && to.compareTo(truth.setScale(scale, RoundingMode.HALF_UP)) == 0);
  }
}
