package org.baocao.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

/** A table of the sample, its two header rows merged as they are in the file. */
final class SampleTable {

  private final String id;
  private final int page;
  private final int headerRows;
  private final List<String> headers = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<Appendix.Row> rows = new ArrayList<>();

  SampleTable(String id, JsonNode gold, int page) {
    this.id = id;
    this.page = page;
    this.headerRows = gold.get("headerRows").asInt();
    gold.get("columns").forEach(column -> headers.add(column.asText()));
    header();
    int row = headerRows;
    for (JsonNode texts : gold.get("rows")) {
      for (int column = 0; column < headers.size(); column++) {
        cells.add(cell(row, column, 1, 1, texts.get(column).asText()));
      }
      String code = texts.get(0).asText().replaceAll("\\.$", "");
      rows.add(new Appendix.Row(row, code.isEmpty() ? null : code, code, texts.get(1).asText()));
      row++;
    }
  }

  private void header() {
    boolean merged = headerRows == 2;
    for (int column = 0; column < headers.size(); column++) {
      if (!merged || column < 2) {
        cells.add(cell(0, column, headerRows, 1, headers.get(column)));
      } else if (column == 2) {
        cells.add(cell(0, 2, 1, headers.size() - 2, "Các cơ quan, đơn vị"));
      }
    }
    for (int column = 2; merged && column < headers.size(); column++) {
      cells.add(cell(1, column, 1, 1, headers.get(column).replace(" (", "\n(")));
    }
  }

  private Cell cell(int row, int column, int rowSpan, int columnSpan, String text) {
    return new Cell(row, column, rowSpan, columnSpan, text, page, null);
  }

  Table table() {
    return new Table(
        id,
        headerRows + rows.size(),
        headers.size(),
        headerRows,
        cells,
        List.of(),
        true,
        id.equals("t4") ? 0.83 : 0.99,
        page);
  }

  List<Appendix.Row> rows() {
    return rows;
  }

  List<Appendix.Column> columns() {
    List<Appendix.Column> columns = new ArrayList<>();
    for (int column = 0; column < headers.size(); column++) {
      Period period = period(headers.get(column));
      Appendix.Role role =
          column == 0
              ? Appendix.Role.CODE
              : column == 1
                  ? Appendix.Role.LABEL
                  : period == null ? Appendix.Role.NOTE : Appendix.Role.VALUE;
      columns.add(new Appendix.Column(column, headers.get(column), role, period));
    }
    return columns;
  }

  List<Observation> observations(String appendix, int before) {
    List<Observation> found = new ArrayList<>();
    for (Appendix.Row row : rows) {
      for (Appendix.Column column : columns()) {
        String text = table().at(row.row(), column.column()).orElseThrow().text();
        if (column.period() != null && !text.isEmpty()) {
          String name = "o" + (before + found.size() + 1);
          found.add(observation(appendix, name, row, column, text));
        }
      }
    }
    return found;
  }

  private Observation observation(
      String appendix, String name, Appendix.Row row, Appendix.Column column, String text) {
    String section = "PL" + appendix + "/" + row.printedCode();
    boolean rate = text.matches("[\\d,]+%");
    boolean count = text.matches("\\d+");
    return new Observation(
        name,
        section,
        row.label(),
        column.period(),
        count ? new BigDecimal(text) : null,
        null,
        rate ? new BigDecimal(text.replace("%", "").replace(',', '.')) : null,
        Bound.EXACT,
        null,
        text,
        new Evidence(new CellPlace(id, row.row(), column.column(), page, null), section, text),
        Role.RESULT,
        count || rate ? 0.99 : 0.6,
        null);
  }

  private static @Nullable Period period(String header) {
    return header.matches("Năm \\d{4}.*")
        ? Period.year(Integer.parseInt(header.substring(4, 8)))
        : null;
  }
}
