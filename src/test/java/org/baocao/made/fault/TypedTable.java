package org.baocao.made.fault;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.baocao.form.AppendixForm;
import org.baocao.form.Indicator;
import org.baocao.model.Appendix;
import org.baocao.model.Bound;
import org.baocao.model.Cell;
import org.baocao.model.CellPlace;
import org.baocao.model.Evidence;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Role;
import org.baocao.model.Table;
import org.jspecify.annotations.Nullable;

/** An appendix of a made report. */
final class TypedTable {

  private static final int FIRST = 3;

  private final MadeReport made;
  private final AppendixForm form;
  private final String id;
  private final String prefix;
  private final List<Period> columns;
  private final List<Indicator> rows;

  TypedTable(MadeReport made, AppendixForm form, String id) {
    this.made = made;
    this.form = form;
    this.id = id;
    this.prefix = "PL" + form.number() + "/";
    this.columns = new ArrayList<>(made.commune().columns().of(prefix));
    if (made.flaws().contains(new Flaw.ColumnDoubled(form.number()))) {
      columns.add(columns.get(columns.size() - 1));
    }
    this.rows =
        form.rows().stream()
            .filter(row -> !made.flaws().contains(new Flaw.RowLeftOut(prefix + row.code())))
            .toList();
  }

  private String header(int column) {
    String header = made.commune().columns().header(headed(columns.get(column)));
    boolean again = column > 0 && columns.get(column).equals(columns.get(column - 1));
    return again ? header + " (đến 31/3)" : header;
  }

  /** What a column is said to be of. */
  private Period headed(Period column) {
    return made.flaws().contains(new Flaw.OtherPeriod(form.number()))
        ? made.commune().columns().before(column)
        : column;
  }

  private @Nullable BigDecimal number(Indicator row, Period column) {
    return made.printed().get(new Mark(Slot.cell(prefix + row.code(), column), 0));
  }

  private String text(Indicator row, int column) {
    BigDecimal number = number(row, columns.get(column));
    return number == null
        ? ""
        : Printed.of(number) + (row.kind() == Indicator.Kind.TEXT ? "%" : "");
  }

  Table table() {
    List<Cell> cells = new ArrayList<>();
    row(cells, "STT", "Chỉ tiêu thống kê", "Đơn vị tính");
    for (int c = 0; c < columns.size(); c++) {
      cells.add(cell(0, FIRST + c, header(c)));
    }
    for (Indicator row : rows) {
      int at = row(cells, row.printedCode(), row.label(), row.unit() == null ? "" : row.unit());
      for (int c = 0; c < columns.size(); c++) {
        cells.add(cell(at, FIRST + c, text(row, c)));
      }
    }
    return new Table(
        id, rows.size() + 1, FIRST + columns.size(), 1, cells, List.of(), true, 1, null);
  }

  private int row(List<Cell> cells, String... texts) {
    int row = cells.size() / (FIRST + columns.size());
    for (int i = 0; i < texts.length; i++) {
      cells.add(cell(row, i, texts[i]));
    }
    return row;
  }

  private static Cell cell(int row, int column, String text) {
    return new Cell(row, column, 1, 1, text, null, null);
  }

  Appendix appendix(int heading) {
    List<Appendix.Column> headers = new ArrayList<>();
    headers.add(new Appendix.Column(0, "STT", Appendix.Role.CODE, null));
    headers.add(new Appendix.Column(1, "Chỉ tiêu thống kê", Appendix.Role.LABEL, null));
    headers.add(new Appendix.Column(2, "Đơn vị tính", Appendix.Role.UNIT, null));
    for (int c = 0; c < columns.size(); c++) {
      Period headed = headed(columns.get(c));
      headers.add(new Appendix.Column(FIRST + c, header(c), Appendix.Role.VALUE, headed));
    }
    List<Appendix.Row> understood = new ArrayList<>();
    for (Indicator row : rows) {
      int at = understood.size() + 1;
      understood.add(new Appendix.Row(at, row.code(), row.printedCode(), row.label()));
    }
    return new Appendix(form.number(), form.title(), id, heading, understood, headers);
  }

  void observations(List<Observation> all) {
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        BigDecimal number = number(rows.get(r), columns.get(c));
        if (number != null) {
          all.add(observation("o" + (all.size() + 1), r, c, number));
        }
      }
    }
  }

  private Observation observation(String name, int r, int c, BigDecimal number) {
    Indicator row = rows.get(r);
    boolean share = row.kind() == Indicator.Kind.TEXT;
    String printed = text(row, c);
    return new Observation(
        name,
        prefix + row.code(),
        row.label(),
        headed(columns.get(c)),
        number,
        null,
        null,
        Bound.EXACT,
        share || row.kind() == Indicator.Kind.RATE ? "%" : row.unit(),
        printed,
        new Evidence(new CellPlace(id, r + 1, FIRST + c, null, null), prefix + row.code(), printed),
        Role.RESULT,
        1,
        null);
  }
}
