package org.baocao.check.repair;

import java.math.BigDecimal;
import java.util.List;
import org.baocao.check.claim.Figure;

/** What else than the report itself says of its figures. */
@FunctionalInterface
public interface Witness {

  /** Knows nothing. */
  Witness NONE = figure -> List.of();

  /** The numbers that others give for a figure; empty where none does. */
  List<BigDecimal> numbers(Figure figure);
}
