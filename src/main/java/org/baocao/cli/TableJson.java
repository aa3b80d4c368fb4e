package org.baocao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import org.baocao.model.Appendix;
import org.baocao.model.Cell;
import org.baocao.model.Table;

/** A data table as docs/output.md has it: a merged cell's words in its first slot only. */
final class TableJson {

  private TableJson() {}

  static ObjectNode of(Appendix appendix, Table table) {
    String[][] slots = slots(table);
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("id", table.id());
    object.put("appendix", appendix.number());
    object.put("title", appendix.title());
    object.put("page", table.page());
    object.put("headerRows", table.headerRows());
    ArrayNode columns = object.putArray("columns");
    for (int column = 0; column < table.columns(); column++) {
      columns.add(header(slots, table.headerRows(), column));
    }
    ArrayNode rows = object.putArray("rows");
    for (int row = table.headerRows(); row < table.rows(); row++) {
      ArrayNode cells = rows.addArray();
      Arrays.stream(slots[row]).forEach(cells::add);
    }
    object.put("confidence", table.confidence());
    if (table.reason() != null) {
      object.put("reason", table.reason().name().toLowerCase(Locale.ROOT));
    }
    return object;
  }

  /** By row and column. */
  static String[][] slots(Table table) {
    String[][] slots = new String[table.rows()][table.columns()];
    Arrays.stream(slots).forEach(row -> Arrays.fill(row, ""));
    for (Cell cell : table.cells()) {
      slots[cell.row()][cell.column()] = cell.line();
    }
    return slots;
  }

  /** The lowest header cell that says something. */
  private static String header(String[][] slots, int headerRows, int column) {
    for (int row = headerRows - 1; row >= 0; row--) {
      if (!slots[row][column].isEmpty()) {
        return slots[row][column];
      }
    }
    return "";
  }
}
