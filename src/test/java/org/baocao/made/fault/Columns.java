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
    return !years ? "Số liệu" : column.equals(period) ? "Kết quả" : "Năm " + column.iso();
  }
}
