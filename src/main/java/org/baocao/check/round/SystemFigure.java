package org.baocao.check.round;

import java.math.BigDecimal;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * A figure as another system has it.
 *
 * @param locality code or name
 * @param period null for that of the round
 */
public record SystemFigure(
    String locality, String indicator, @Nullable Period period, BigDecimal value) {}
