package org.baocao.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives each row of an appendix a code of its own, near to the printed one. */
final class DraftCodes {

  private static final String NUMBER = "\\d+(\\.\\d+)*";
  private static final String SECTION = "[IVX]+|[A-HK-Z]";

  private DraftCodes() {}

  static List<DraftRow> coded(List<DraftRow> rows) {
    boolean sections = repeated(rows);
    Set<String> taken = new HashSet<>();
    List<DraftRow> coded = new ArrayList<>();
    String section = "";
    String parent = "0";
    for (DraftRow row : rows) {
      String code = "";
      if (row.printed().matches(SECTION)) {
        section = row.printed();
        code = section;
      } else if (row.printed().matches(NUMBER)) {
        code = sections && !section.isEmpty() ? section + "." + row.printed() : row.printed();
      }
      boolean own = !code.isEmpty() && taken.add(code);
      parent = own ? code : parent;
      coded.add(row.coded(own ? code : next(parent, taken)));
    }
    return coded;
  }

  /** Whether numbers begin anew, as they do under each of several sections. */
  private static boolean repeated(List<DraftRow> rows) {
    List<String> numbers =
        rows.stream().map(DraftRow::printed).filter(code -> code.matches(NUMBER)).toList();
    return new HashSet<>(numbers).size() < numbers.size();
  }

  private static String next(String parent, Set<String> taken) {
    int rank = 1;
    while (!taken.add(parent + "." + rank)) {
      rank++;
    }
    return parent + "." + rank;
  }
}
