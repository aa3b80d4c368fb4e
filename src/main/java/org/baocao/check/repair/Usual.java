package org.baocao.check.repair;

import java.math.BigDecimal;
import java.util.List;
import org.baocao.check.claim.Figure;

/** How large the figures of a row are: they keep their size over the years, more or less. */
record Usual(Neighbours neighbours) {

  private static final int ENOUGH = 2;
  private static final double WEIGHT = 0.3;

  /** Tenfold and beyond is as odd as can be; half or twice as much is not odd. */
  private static final double MOST = 1;

  private static final double NOT_ODD = Math.log10(2);

  /** Less than 0 where a figure is more like the others of its row when it becomes {@code to}. */
  double cost(Figure figure, BigDecimal to) {
    List<BigDecimal> others =
        neighbours.ofOtherTimes(figure).stream()
            .map(Figure::printed)
            .filter(number -> number.signum() > 0)
            .sorted()
            .toList();
    boolean known = others.size() >= ENOUGH && figure.printed().signum() > 0 && to.signum() > 0;
    if (!known) {
      return 0;
    }
    double usual = magnitude(others.get(others.size() / 2));
    return WEIGHT * (odd(magnitude(to) - usual) - odd(magnitude(figure.printed()) - usual));
  }

  private static double odd(double apart) {
    return Math.clamp(Math.abs(apart) - NOT_ODD, 0, MOST);
  }

  private static double magnitude(BigDecimal number) {
    return Math.log10(number.doubleValue());
  }
}
