package org.baocao.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.Paragraph;
import org.baocao.model.Table;

/** The blocks of a report with some words in the place of others, as a Word file. */
public final class CorrectedReport {

  private final List<Block> blocks;

  private CorrectedReport(List<Block> blocks) {
    this.blocks = blocks;
  }

  public static CorrectedReport of(List<Block> blocks, Map<String, String> corrections) {
    return new CorrectedReport(
        blocks.stream().map(block -> corrected(block, corrections)).toList());
  }

  public List<Block> blocks() {
    return blocks;
  }

  public Path in(Path folder, String name) throws IOException {
    Path made = WordReport.of(blocks, new Choices(List.of())).in(folder);
    return Files.move(made, folder.resolve(name));
  }

  private static Block corrected(Block block, Map<String, String> corrections) {
    return switch (block) {
      case Paragraph p ->
          new Paragraph(
              p.index(), corrected(p.text(), corrections), p.emphasis(), p.page(), p.box());
      case Table t ->
          new Table(
              t.id(),
              t.rows(),
              t.columns(),
              t.headerRows(),
              t.cells().stream().map(cell -> corrected(cell, corrections)).toList(),
              t.covered(),
              t.ruled(),
              t.confidence(),
              t.page());
    };
  }

  private static Cell corrected(Cell c, Map<String, String> corrections) {
    String text = corrected(c.text(), corrections);
    return new Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), text, c.page(), c.box());
  }

  private static String corrected(String text, Map<String, String> corrections) {
    String corrected = text;
    for (Map.Entry<String, String> each : corrections.entrySet()) {
      corrected = corrected.replace(each.getKey(), each.getValue());
    }
    return corrected;
  }
}
