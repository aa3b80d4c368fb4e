package org.baocao.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.baocao.model.CellPlace;
import org.baocao.model.Evidence;
import org.baocao.model.Place;
import org.baocao.model.Table;

/**
 * Places as docs/output.md has them: a cell is named only in a table that is printed, by its row
 * and column there.
 */
final class EvidenceJson {

  private final FileJson files;
  private final Map<String, Table> printed;

  EvidenceJson(FileJson files, Map<String, Table> printed) {
    this.files = files;
    this.printed = printed;
  }

  ObjectNode of(Evidence evidence) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    Place place = evidence.place();
    if (evidence.section() != null) {
      object.put("section", evidence.section());
    }
    if (place instanceof CellPlace cell) {
      putCell(object, cell);
    }
    files.tell(place, object);
    object.put("page", place.page());
    object.put("quote", evidence.quote());
    return object;
  }

  private void putCell(ObjectNode object, CellPlace cell) {
    Table table = printed.get(cell.table());
    if (table == null) {
      return;
    }
    object.put("table", cell.table());
    if (cell.row() < table.headerRows()) {
      object.put("headerRow", cell.row());
    } else {
      object.put("row", cell.row() - table.headerRows());
    }
    object.put("column", cell.column());
  }
}
