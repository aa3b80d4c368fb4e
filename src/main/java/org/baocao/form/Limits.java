package org.baocao.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** When figures differ too much from other reports: {@code models/checks.yaml}. */
public record Limits(Earlier earlier, Others others) {

  /**
   * Against the same locality's earlier reports.
   *
   * @param reform day on which territories changed, as ISO 8601 has it
   */
  public record Earlier(String reform, Jump jump, Copied copied) {

    public Earlier {
      LocalDate.parse(reform);
    }

    public LocalDate reformed() {
      return LocalDate.parse(reform);
    }
  }

  /**
   * @param times by which a count grows or shrinks
   * @param floor below which counts are all small
   * @param points by which a rate changes
   */
  public record Jump(BigDecimal times, BigDecimal floor, BigDecimal points) {}

  /**
   * @param share of the figures that must be equal
   * @param figures that must be telling
   * @param telling least number that is not equal by chance
   */
  public record Copied(BigDecimal share, int figures, BigDecimal telling) {}

  /**
   * Against other localities that report for the same time by the same form.
   *
   * @param peers that must have a figure before one of them can stand out
   * @param score distance from the middle, in robust standard deviations
   * @param spread least of counts, as a natural logarithm
   * @param floor below which counts are all small
   * @param points least spread of rates
   * @param share of the others that are large where a zero stands out
   * @param size figures that tell how large a locality is, the best first
   */
  public record Others(
      int peers,
      double score,
      double spread,
      BigDecimal floor,
      double points,
      double share,
      List<String> size) {}
}
