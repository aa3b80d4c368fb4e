package org.baocao.made.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.baocao.form.AppendixForm;
import org.baocao.form.Indicator;

/** Chooses what is wrong with a report besides its numbers. */
record Flaws(MadeReport made, Random random) {

  Optional<Flaw> planted(Fault.Kind kind) {
    List<Flaw> possible =
        switch (kind) {
          case APPENDIX_MISSING ->
              made.form().required().stream().<Flaw>map(Flaw.AppendixLeftOut::new).toList();
          case ROW_MISSING -> rows();
          case NUMBER_MISSING -> List.of(new Flaw.NumberBlank());
          case DATE_MISSING -> List.of(new Flaw.DateBlank());
          case COLUMN_DOUBLED ->
              made.commune().columns().years()
                  ? made.appendices().stream()
                      .filter(a -> !a.number().equals("8"))
                      .<Flaw>map(a -> new Flaw.ColumnDoubled(a.number()))
                      .toList()
                  : List.of();
          case UNSIGNED -> List.of(new Flaw.Unsigned());
          case WRONG_PERIOD ->
              made.appendices().stream().<Flaw>map(a -> new Flaw.OtherPeriod(a.number())).toList();
          case UNIT_MIXED ->
              made.commune().text().stream().anyMatch(s -> s.contains("satisfaction.satisfied"))
                  ? List.of(new Flaw.OtherUnit())
                  : List.of();
          default -> List.of();
        };
    List<Flaw> open = possible.stream().filter(f -> !made.flaws().contains(f)).toList();
    return open.isEmpty() ? Optional.empty() : Optional.of(open.get(random.nextInt(open.size())));
  }

  /** Rows between others of their rank that are left out themselves by no form. */
  private List<Flaw> rows() {
    List<Flaw> rows = new ArrayList<>();
    for (AppendixForm appendix : made.appendices()) {
      List<String> codes = appendix.rows().stream().map(Indicator::printedCode).toList();
      for (Indicator row : appendix.rows()) {
        String code = row.printedCode();
        boolean between = codes.contains(rank(code, -1)) && codes.contains(rank(code, 1));
        if (between) {
          rows.add(new Flaw.RowLeftOut("PL" + appendix.number() + "/" + row.code()));
        }
      }
    }
    return rows;
  }

  private static String rank(String code, int step) {
    int dot = code.lastIndexOf('.');
    String last = code.substring(dot + 1);
    return last.matches("\\d{1,2}")
        ? code.substring(0, dot + 1) + (Integer.parseInt(last) + step)
        : "?";
  }
}
