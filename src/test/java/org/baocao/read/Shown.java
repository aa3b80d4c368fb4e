package org.baocao.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;
import org.baocao.model.Reading;
import org.baocao.model.Table;

/** What was read of a file of any kind, written down in short. */
public final class Shown {

  private Shown() {}

  public static Reading read(Path file) {
    return new Readers().read(Corpus.submission(file, "text/html"));
  }

  static List<String> text(Path file, String content) throws IOException {
    return blocks(Files.writeString(file, content));
  }

  /** A paragraph as its text, a table as {@code headers> a|b; c|-}, where - is merged. */
  public static List<String> blocks(Path file) {
    Reading reading = read(file);
    if (reading instanceof Document document) {
      return document.blocks().stream().map(Shown::block).toList();
    }
    throw new AssertionError(reading.toString());
  }

  private static String block(Block block) {
    return switch (block) {
      case Paragraph paragraph -> paragraph.text();
      case Table table ->
          IntStream.range(0, table.rows())
              .mapToObj(row -> row(table, row))
              .collect(Collectors.joining("; ", table.headerRows() + "> ", ""));
    };
  }

  private static String row(Table table, int row) {
    return IntStream.range(0, table.columns())
        .mapToObj(column -> shown(table.at(row, column).orElseThrow(), row, column))
        .collect(Collectors.joining("|"));
  }

  private static String shown(Cell cell, int row, int column) {
    return cell.row() == row && cell.column() == column ? cell.line() : "-";
  }
}
