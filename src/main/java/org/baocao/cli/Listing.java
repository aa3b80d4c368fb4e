package org.baocao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baocao.compare.Change;
import org.jspecify.annotations.Nullable;

/**
 * Rows to print. The columns' names are those of the JSON and CSV; a table's heads are their words.
 */
record Listing(List<String> columns, List<List<@Nullable Object>> rows) {

  /** What a spreadsheet would take for a formula; words of a report must never be run. */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\\t\\r-](?![\\d.,]*%?$).*");

  /** How to print. */
  enum Format {
    table,
    json,
    csv
  }

  void print(PrintWriter out, Format format, Words words) {
    switch (format) {
      case table -> table(out, words);
      case json -> out.println(json());
      case csv -> csv(out);
    }
  }

  private void table(PrintWriter out, Words words) {
    List<String> heads = columns.stream().map(column -> words.say("column." + column)).toList();
    List<List<String>> texts =
        rows.stream().map(row -> row.stream().map(cell -> shown(cell, words)).toList()).toList();
    int[] widths =
        IntStream.range(0, columns.size())
            .map(column -> width(heads.get(column), texts, column))
            .toArray();
    out.println(line(heads, widths));
    texts.forEach(row -> out.println(line(row, widths)));
  }

  private static String shown(@Nullable Object cell, Words words) {
    return switch (cell) {
      case null -> "–";
      case State state -> words.say("state." + state);
      case RuleDifferences.Change change -> words.say("change." + change);
      case Kind kind -> words.say("kind." + kind);
      case Change change -> words.say("change." + change);
      case Doubtful doubtful -> words.say("form.doubtful", doubtful.form(), doubtful.percent());
      default -> cell.toString().replaceAll("\\s+", " ");
    };
  }

  private static int width(String head, List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> length(row.get(column))).reduce(length(head), Math::max);
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(at -> cells.get(at) + " ".repeat(widths[at] - length(cells.get(at))))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private ArrayNode json() {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (List<@Nullable Object> row : rows) {
      ObjectNode object = array.addObject();
      for (int at = 0; at < columns.size(); at++) {
        Object cell = row.get(at);
        if (cell instanceof BigDecimal number) {
          object.put(columns.get(at), number);
        } else if (cell instanceof Number number) {
          object.put(columns.get(at), number.longValue());
        } else {
          object.put(columns.get(at), cell == null ? null : cell.toString());
        }
      }
    }
    return array;
  }

  private void csv(PrintWriter out) {
    out.print(String.join(",", columns) + "\r\n");
    for (List<@Nullable Object> row : rows) {
      out.print(row.stream().map(Listing::quoted).collect(Collectors.joining(",")) + "\r\n");
    }
  }

  private static String quoted(@Nullable Object cell) {
    String text = cell == null ? "" : cell.toString();
    if (!(cell instanceof Number) && FORMULA.matcher(text).matches()) {
      text = "'" + text;
    }
    return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
