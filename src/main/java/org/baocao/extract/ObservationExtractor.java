package org.baocao.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
import org.baocao.form.Indicator;
import org.baocao.form.Wording;
import org.baocao.model.Appendix;
import org.baocao.model.Cell;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Evidence;
import org.baocao.model.Observation;
import org.baocao.model.Role;
import org.baocao.model.Table;
import org.jspecify.annotations.Nullable;

/** Turns the filled cells of an appendix into observations: row, period, figure. */
final class ObservationExtractor {

  /** How sure a number is whose marks can be read in two ways. */
  static final double DOUBT = 0.8;

  private static final Pattern DASH = Pattern.compile("[-–—]+");

  /** Figures on two lines of a cell may be one number, or two that make none together. */
  private static final Pattern STACKED =
      Pattern.compile("(?:\\d[.,/–-]?|^[-−–+])\\s*\\n\\s*[.,/–-]?\\d");

  private final CellReader cells;
  private final Wording.Figures words;

  ObservationExtractor(Wording wording) {
    this.cells = new CellReader(wording);
    this.words = wording.figures();
  }

  /** Ids are left to the caller; a blank cell is no observation. */
  List<Observation> observations(
      Document document, List<Appendix> appendices, @Nullable Form form) {
    List<Observation> found = new ArrayList<>();
    for (Appendix appendix : appendices) {
      Table table = document.table(appendix.table());
      Map<Integer, Indicator> indicators = indicators(appendix, form);
      Optional<BigDecimal> dash = Optional.ofNullable(form == null ? null : form.dash());
      ColumnMarks marks = new ColumnMarks(table, rates(indicators));
      for (Appendix.Row row : appendix.rows()) {
        for (Appendix.Column column : appendix.columns()) {
          if (column.role() == Appendix.Role.VALUE) {
            Optional<Indicator> indicator =
                Optional.ofNullable(indicators.get(row.row()))
                    .map(i -> filed(i, row, appendix, table));
            table
                .at(row.row(), column.column())
                .filter(cell -> cell.row() == row.row() && cell.column() == column.column())
                .filter(cell -> !cell.text().isBlank())
                .map(
                    cell ->
                        observation(
                            appendix,
                            table,
                            row,
                            column,
                            cell,
                            indicator
                                .filter(i -> isDash(cell, i))
                                .flatMap(i -> dash.map(n -> CellReader.Amount.said(n, i.unit())))
                                .orElseGet(
                                    () ->
                                        cells.read(
                                            cell.line(),
                                            indicator,
                                            rate -> marks.of(cell.column(), rate)))))
                .ifPresent(found::add);
          }
        }
      }
    }
    return form == null ? found : new AmbiguousNumbers(form, words).decided(found);
  }

  /** Money is in the unit that the report's own column of units says. */
  private Indicator filed(Indicator asked, Appendix.Row row, Appendix appendix, Table table) {
    if (words.scale(asked.unit()).isEmpty()) {
      return asked;
    }
    return appendix.columns().stream()
        .filter(column -> column.role() == Appendix.Role.UNIT)
        .flatMap(column -> table.at(row.row(), column.column()).stream())
        .map(Cell::line)
        .filter(unit -> words.scale(unit).isPresent())
        .findFirst()
        .map(asked::in)
        .orElse(asked);
  }

  private static boolean isDash(Cell cell, Indicator row) {
    return (row.kind() == Indicator.Kind.COUNT || row.kind() == Indicator.Kind.RATE)
        && DASH.matcher(cell.line()).matches();
  }

  /** By the row of the table. */
  private static Map<Integer, Indicator> indicators(Appendix appendix, @Nullable Form form) {
    Map<Integer, Indicator> indicators = new HashMap<>();
    String number = appendix.number();
    Optional<AppendixForm> known =
        form == null || number == null ? Optional.empty() : form.appendix(number);
    for (Appendix.Row row : appendix.rows()) {
      String code = row.code();
      if (code != null) {
        known.flatMap(f -> f.row(code)).ifPresent(i -> indicators.put(row.row(), i));
      }
    }
    return indicators;
  }

  private static Set<Integer> rates(Map<Integer, Indicator> indicators) {
    Set<Integer> rates = new HashSet<>();
    indicators.forEach(
        (row, indicator) -> {
          if (indicator.kind() == Indicator.Kind.RATE) {
            rates.add(row);
          }
        });
    return rates;
  }

  private static Observation observation(
      Appendix appendix,
      Table table,
      Appendix.Row row,
      Appendix.Column column,
      Cell cell,
      CellReader.Amount amount) {
    String name = name(appendix, row);
    return new Observation(
        "",
        name,
        row.label(),
        column.period(),
        amount.value(),
        amount.of(),
        amount.percent(),
        amount.bound(),
        amount.unit(),
        cell.line(),
        new Evidence(
            new CellPlace(table.id(), cell.row(), cell.column(), cell.page(), cell.box()),
            name != null ? name : section(appendix),
            cell.text()),
        Role.RESULT,
        amount.doubtful() || STACKED.matcher(cell.text()).find()
            ? Math.min(DOUBT, table.confidence())
            : table.confidence(),
        amount.assumed());
  }

  /** {@code PL7/6.3.1}; a row that the form does not know goes by the code that it prints. */
  private static @Nullable String name(Appendix appendix, Appendix.Row row) {
    return appendix.number() == null || row.name().isEmpty()
        ? null
        : section(appendix) + "/" + row.name();
  }

  private static @Nullable String section(Appendix appendix) {
    return appendix.number() == null ? null : "PL" + appendix.number();
  }
}
