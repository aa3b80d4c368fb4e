package org.baocao.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sure numbers of a report that was kept, without the document that they stand in.
 *
 * @param report its id in the store
 * @param file the name under which it was sent
 * @param code of the locality in the register, null where that does not know it
 */
public record Numbers(
    long report,
    String file,
    @Nullable String locality,
    @Nullable String code,
    Period period,
    List<Figure> figures) {

  public Numbers {
    figures = List.copyOf(figures);
  }

  /**
   * One figure of a known indicator.
   *
   * @param id of its observation
   */
  public record Figure(
      String id,
      String indicator,
      @Nullable Period period,
      @Nullable BigDecimal value,
      @Nullable BigDecimal of,
      @Nullable BigDecimal percent,
      @Nullable String unit) {}

  /** The same without its figures. */
  public Numbers head() {
    return new Numbers(report, file, locality, code, period, List.of());
  }

  /** Tells those who send apart: a report that says not whose it is has its own sender. */
  public String sender() {
    return Objects.requireNonNullElseGet(
        code, () -> Objects.requireNonNullElse(locality, "#" + report));
  }
}
