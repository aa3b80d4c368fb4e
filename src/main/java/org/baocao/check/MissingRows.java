package org.baocao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baocao.form.Spelling;
import org.baocao.model.Appendix;
import org.baocao.model.Cell;
import org.baocao.model.Finding;
import org.baocao.model.Severity;
import org.baocao.model.Table;
import org.baocao.model.Text;

/**
 * Rows that the numbering of their neighbours leaves out, and that are not there without one: all
 * of a table in one finding, at the first row behind them.
 */
final class MissingRows implements Check {

  private static final Pattern CODE = Pattern.compile("\\d{1,2}(\\.\\d{1,2})*");

  /** Rows left out before another one; {@code codes} as a reader would list them. */
  private record Gap(Appendix.Row next, String before, String codes) {}

  @Override
  public List<Finding> findings(Subject subject) {
    Pattern none = subject.wording().notApplying();
    return subject.report().appendices().stream()
        .flatMap(
            appendix -> {
              Table table = subject.report().document().table(appendix.table());
              return finding(appendix, table, unexcused(appendix, table, none)).stream();
            })
        .toList();
  }

  private static List<Gap> unexcused(Appendix appendix, Table table, Pattern none) {
    List<Gap> gaps = gaps(appendix);
    if (!gaps.isEmpty()) {
      Set<String> excused = excused(appendix, table, none);
      gaps.removeIf(gap -> excused.stream().anyMatch(code(gap)::startsWith));
    }
    return gaps;
  }

  private static List<Gap> gaps(Appendix appendix) {
    Set<String> there =
        appendix.rows().stream()
            .flatMap(row -> Stream.of(row.printedCode(), Objects.toString(row.code(), "")))
            .collect(Collectors.toSet());
    List<Gap> gaps = new ArrayList<>();
    Map<String, Integer> last = new HashMap<>();
    for (Appendix.Row row : appendix.rows()) {
      String code = row.printedCode();
      if (CODE.matcher(code).matches()) {
        String parent = code.substring(0, code.lastIndexOf('.') + 1);
        int rank = Integer.parseInt(code.substring(parent.length()));
        Integer before = last.put(parent, rank);
        if (before != null && before + 1 < rank && !there.contains(parent + (before + 1))) {
          gaps.add(new Gap(row, parent + before, missing(parent, before + 1, rank)));
        }
      }
    }
    return gaps;
  }

  /** How the codes begin of all rows below one that is said not to apply. */
  private static Set<String> excused(Appendix appendix, Table table, Pattern none) {
    Set<Integer> rows =
        table.cells().stream()
            .filter(cell -> none.matcher(Spelling.plain(cell.line())).find())
            .map(Cell::row)
            .collect(Collectors.toSet());
    return appendix.rows().stream()
        .filter(row -> !row.printedCode().isEmpty() && rows.contains(row.row()))
        .map(row -> row.printedCode() + ".")
        .collect(Collectors.toSet());
  }

  /** Every code from {@code first} up to, not including, {@code next}. */
  private static String missing(String parent, int first, int next) {
    return IntStream.range(first, next)
        .mapToObj(rank -> parent + rank)
        .collect(Collectors.joining(", "));
  }

  private static Optional<Finding> finding(Appendix appendix, Table table, List<Gap> gaps) {
    if (gaps.isEmpty()) {
      return Optional.empty();
    }
    String section = Cells.section(appendix);
    String missing = gaps.stream().map(Gap::codes).collect(Collectors.joining(", "));
    List<Text> told =
        gaps.stream()
            .map(g -> Messages.text("rows.missing.gap", g.codes(), g.before(), code(g)))
            .toList();
    return Cells.row(table, gaps.getFirst().next().row(), section)
        .map(
            evidence ->
                new Finding(
                    "rows.missing",
                    Severity.WARNING,
                    Messages.text(
                        "rows.missing", Places.of(List.of(evidence)), Messages.joined(told, "; ")),
                    List.of(),
                    List.of(evidence),
                    Messages.text("rows.missing.mend", missing)));
  }

  private static String code(Gap gap) {
    return gap.next().printedCode();
  }
}
