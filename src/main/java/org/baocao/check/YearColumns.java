package org.baocao.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baocao.model.Appendix;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The columns that make up the reporting period, one a year: of two for one year the one that lies
 * within the period.
 */
final class YearColumns {

  private YearColumns() {}

  static List<Period> of(Appendix appendix, @Nullable Period period) {
    Map<Integer, Period> years = new TreeMap<>();
    for (Appendix.Column column : appendix.columns()) {
      Period own = column.period();
      if (own != null
          && own.from().getYear() == own.to().getYear()
          && (period == null || own.meets(period))) {
        years.merge(
            own.from().getYear(),
            own,
            (one, other) -> period == null || period.contains(one) ? one : other);
      }
    }
    return List.copyOf(years.values());
  }
}
