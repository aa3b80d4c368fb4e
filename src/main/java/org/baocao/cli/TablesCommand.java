package org.baocao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.baocao.model.Cell;
import org.baocao.model.Table;
import org.baocao.read.Engines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code tables FILE…}: prints every table of any file, whole where it runs over pages. */
@Command(name = "tables")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class TablesCommand implements Callable<Integer> {

  /** How to print. */
  enum Format {
    table,
    json
  }

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "tables.format")
  private Format format = Format.table;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files;

  @Override
  public Integer call() throws IOException {
    Words words = baocao.words();
    GivenFiles.mustBeReadable(files, words);
    Documents documents = new Documents(Engines.here());
    int code = Exit.FINE;
    for (Path file : files) {
      try {
        print(file.getFileName().toString(), DataTables.of(documents.of(file)), words);
      } catch (RefusedException e) {
        spec.commandLine().getErr().println(e.refused().message().in(words.language()));
        code = Exit.FAILED;
      }
    }
    return code;
  }

  private void print(String name, List<Table> tables, Words words) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case json -> out.println(json(name, tables));
      case table -> {
        for (Table table : tables) {
          out.println(head(name, table, tables.indexOf(table) + 1, words));
          Columned.print(TableJson.slots(table), out);
          out.println();
        }
      }
    }
  }

  private static String head(String name, Table table, int number, Words words) {
    String key = table.page() == null ? "tables.head.unpaged" : "tables.head";
    return words.say(key, name, number, table.page(), table.rows(), table.columns());
  }

  private static ObjectNode json(String name, List<Table> tables) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("document", name);
    ArrayNode array = object.putArray("tables");
    tables.forEach(table -> array.add(json(table)));
    return object;
  }

  private static ObjectNode json(Table table) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("page", table.page());
    ArrayNode rows = object.putArray("rows");
    for (String[] row : TableJson.slots(table)) {
      ArrayNode texts = rows.addArray();
      Arrays.stream(row).forEach(texts::add);
    }
    ArrayNode spans = object.putArray("spans");
    for (Cell cell : table.cells()) {
      if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
        spans
            .addArray()
            .add(cell.row())
            .add(cell.column())
            .add(cell.rowSpan())
            .add(cell.columnSpan());
      }
    }
    return object;
  }
}
