package org.baocao.made.fault;

import java.util.List;
import java.util.stream.IntStream;
import org.baocao.model.Period;

/**
 * Which columns the appendices of a report have.
 *
 * @param period of the report
 * @param years whether appendices have a column for each
 */
record Columns(Period period, boolean years) {

  /** Appendix 8 of the review says how matters stand, in one column. */
  List<Period> of(String row) {
    return years && !row.startsWith("PL8/")
        ? IntStream.rangeClosed(period.from().getYear(), period.to().getYear())
            .mapToObj(Period::year)
            .toList()
        : List.of(period);
  }

  String header(Period column) {
    String single = years ? "Kết quả" : "Số liệu";
    boolean own = column.equals(period);
    return own ? single : years && isYear(column) ? "Năm " + column : single + " " + column;
  }

  private static boolean isYear(Period column) {
    return column.equals(Period.year(column.from().getYear()));
  }

  /** As long a time, which ends before the report's begins. */
  Period before(Period column) {
    int years = period.to().getYear() - period.from().getYear() + 1;
    return Period.whole(column.from().minusYears(years), column.to().minusYears(years));
  }
}
