package org.baocao.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How rows seem to make another, by their numbering.
 *
 * @param sure whether nothing but an officer's look is missing; a label alone never makes a sum
 *     sure, since parts may leave a rest
 */
record DraftFormula(String text, boolean sure) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** A rate by its two parts: the second of the first, unless figures say the other way round. */
  static Optional<DraftFormula> rate(DraftRow rate, List<DraftRow> parts) {
    if (parts.size() != 2) {
      return Optional.empty();
    }
    List<DraftRow> usual = List.of(parts.get(1), parts.get(0));
    @Nullable Boolean agrees = agrees(rate, usual, DraftFormula::ratio);
    boolean turned =
        Boolean.FALSE.equals(agrees)
            && Boolean.TRUE.equals(agrees(rate, parts, DraftFormula::ratio));
    return Optional.of(
        new DraftFormula(
            join(turned ? parts : usual, " / "), turned || !Boolean.FALSE.equals(agrees)));
  }

  /** {@code said}: whether the label speaks of a total. */
  static Optional<DraftFormula> sum(DraftRow whole, List<DraftRow> parts, boolean said) {
    if (parts.size() < 2) {
      return Optional.empty();
    }
    boolean agrees = Boolean.TRUE.equals(agrees(whole, parts, DraftFormula::added));
    return said || agrees
        ? Optional.of(new DraftFormula(join(parts, " + "), said && agrees))
        : Optional.empty();
  }

  private static String join(List<DraftRow> rows, String operator) {
    return rows.stream().map(DraftRow::code).collect(Collectors.joining(operator));
  }

  /** Whether the figures agree in every column that has them; null where none tells. */
  private static @Nullable Boolean agrees(
      DraftRow whole,
      List<DraftRow> parts,
      Function<List<BigDecimal>, Optional<BigDecimal>> reckon) {
    List<Boolean> columns = new ArrayList<>();
    whole
        .figures()
        .forEach(
            (column, printed) -> {
              List<BigDecimal> figures =
                  parts.stream()
                      .flatMap(part -> Stream.ofNullable(part.figures().get(column)))
                      .toList();
              if (figures.size() == parts.size() && printed.signum() != 0) {
                reckon.apply(figures).ifPresent(made -> columns.add(near(made, printed)));
              }
            });
    return columns.isEmpty() ? null : !columns.contains(false);
  }

  private static Optional<BigDecimal> ratio(List<BigDecimal> figures) {
    return figures.get(1).signum() == 0
        ? Optional.empty()
        : Optional.of(
            HUNDRED.multiply(figures.get(0)).divide(figures.get(1), MathContext.DECIMAL64));
  }

  private static Optional<BigDecimal> added(List<BigDecimal> figures) {
    return figures.stream().reduce(BigDecimal::add);
  }

  /** Within one unit of the last digit printed: many rates are cut off, not rounded. */
  private static boolean near(BigDecimal made, BigDecimal printed) {
    boolean whole = made.stripTrailingZeros().scale() <= 0;
    return whole
        ? made.compareTo(printed) == 0
        : made.subtract(printed).abs().compareTo(printed.ulp()) < 0;
  }
}
