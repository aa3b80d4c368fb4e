package org.baocao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.form.AppendixForm;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Appendix.Column;
import org.baocao.model.Appendix.Role;
import org.baocao.model.Cell;
import org.baocao.model.Period;
import org.baocao.model.Table;
import org.jspecify.annotations.Nullable;

/** Tells by its headers what each column of a table holds. */
final class Columns {

  private final Map<Role, List<String>> words;
  private final PeriodReader periods;

  Columns(Wording wording) {
    this.words = wording.columns();
    this.periods = new PeriodReader(wording);
  }

  List<Column> understand(Table table, Optional<AppendixForm> form, @Nullable Period period) {
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < table.columns(); c++) {
      String header = header(table, c);
      Optional<Period> named = periods.read(header);
      Role role =
          named(header, form)
              .or(() -> named.map(p -> Role.VALUE))
              .or(() -> common(header))
              .orElse(null);
      columns.add(new Column(c, header, role == null ? byPlace(table, columns, c) : role, null));
      if (columns.get(c).role() == Role.VALUE) {
        columns.set(c, new Column(c, header, Role.VALUE, named.orElse(undated(header, period))));
      }
    }
    return columns;
  }

  /** A number that names no period may be a year that was read in pieces: nobody's period. */
  private static @Nullable Period undated(String header, @Nullable Period period) {
    return header.chars().anyMatch(Character::isDigit) ? null : period;
  }

  /** The text of the lowest header cell over a column, if it begins there. */
  static String header(Table table, int column) {
    for (int row = table.headerRows() - 1; row >= 0; row--) {
      Optional<Cell> cell = table.at(row, column);
      if (cell.isPresent() && (!cell.get().text().isBlank() || row == 0)) {
        return cell.get().column() == column ? cell.get().line() : "";
      }
    }
    return "";
  }

  private static Optional<Role> named(String header, Optional<AppendixForm> form) {
    String folded = Spelling.folded(header);
    return form.stream()
        .flatMap(f -> f.namedColumns().stream())
        .filter(words -> folded.startsWith(Spelling.folded(words.header())))
        .map(AppendixForm.HeaderWords::role)
        .findFirst();
  }

  private Optional<Role> common(String header) {
    String folded = Spelling.folded(header);
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    return Stream.of(Role.CODE, Role.UNIT, Role.NOTE, Role.LABEL, Role.VALUE)
        .filter(role -> words.getOrDefault(role, List.of()).stream().anyMatch(w -> says(folded, w)))
        .findFirst();
  }

  /** A word behind {@code =} is the whole header. */
  private static boolean says(String header, String word) {
    String folded = Spelling.folded(word);
    return word.startsWith("=")
        ? header.equals(folded)
        : (" " + header + " ").contains(" " + folded + " ");
  }

  /** A column without a telling header: what its cells and its neighbours say. */
  private static Role byPlace(Table table, List<Column> before, int column) {
    if (column == 0 && !before.isEmpty()) {
      return Role.CODE;
    }
    long filled = 0;
    long numbers = 0;
    for (Cell cell : table.cells()) {
      if (cell.column() == column && cell.row() >= table.headerRows() && !cell.text().isBlank()) {
        filled++;
        numbers += Character.isDigit(cell.line().charAt(0)) ? 1 : 0;
      }
    }
    if (column == 0) {
      return numbers * 2 > filled ? Role.CODE : Role.LABEL;
    }
    if (before.stream().noneMatch(c -> c.role() == Role.LABEL)) {
      return Role.LABEL;
    }
    boolean behindFigures = before.stream().anyMatch(c -> c.role() == Role.VALUE);
    boolean figures = filled > 0 && numbers * 2 >= filled;
    return figures ? Role.VALUE : behindFigures ? Role.NOTE : Role.LABEL;
  }
}
