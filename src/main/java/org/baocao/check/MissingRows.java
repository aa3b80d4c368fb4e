package org.baocao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baocao.model.Appendix;
import org.baocao.model.Finding;
import org.baocao.model.Severity;
import org.baocao.model.Table;

/** Rows that the numbering of their neighbours leaves out, and that are not there without one. */
final class MissingRows implements Check {

  @Override
  public List<Finding> findings(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Appendix appendix : subject.report().appendices()) {
      Table table = subject.report().document().table(appendix.table());
      Set<String> there =
          appendix.rows().stream()
              .flatMap(row -> Stream.of(row.printedCode(), Objects.toString(row.code(), "")))
              .collect(Collectors.toSet());
      Map<String, Integer> last = new HashMap<>();
      for (Appendix.Row row : appendix.rows()) {
        String code = row.printedCode();
        if (code.matches("\\d{1,2}(\\.\\d{1,2})*")) {
          int dot = code.lastIndexOf('.');
          String parent = dot < 0 ? "" : code.substring(0, dot + 1);
          int rank = Integer.parseInt(code.substring(dot + 1));
          Integer before = last.put(parent, rank);
          if (before != null && before + 1 < rank && !there.contains(parent + (before + 1))) {
            add(findings, appendix, table, row, parent + before, missing(parent, before + 1, rank));
          }
        }
      }
    }
    return findings;
  }

  /** Every code from {@code first} up to, not including, {@code next}. */
  private static String missing(String parent, int first, int next) {
    return IntStream.range(first, next)
        .mapToObj(rank -> parent + rank)
        .collect(Collectors.joining(", "));
  }

  private static void add(
      List<Finding> findings,
      Appendix appendix,
      Table table,
      Appendix.Row row,
      String before,
      String missing) {
    String section = Cells.section(appendix);
    Cells.row(table, row.row(), section)
        .ifPresent(
            evidence ->
                findings.add(
                    new Finding(
                        "rows.missing",
                        Severity.WARNING,
                        Messages.text(
                            "rows.missing",
                            Places.of(List.of(evidence)),
                            before,
                            row.printedCode(),
                            missing),
                        List.of(),
                        List.of(evidence),
                        Messages.text("rows.missing.mend", missing))));
  }
}
