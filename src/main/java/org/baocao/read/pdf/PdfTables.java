package org.baocao.read.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.baocao.read.pdf.cell.PageTable;

/** Every data table of any PDF, page by page: one that runs over pages comes as its pieces. */
public final class PdfTables {

  private PdfTables() {}

  public static List<TableGrid> in(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return PageReader.all(pdf).stream()
          .flatMap(flow -> flow.tables().stream())
          .filter(table -> table.kind() != PageTable.Kind.SIDE_BY_SIDE)
          .map(TableGrid::of)
          .toList();
    }
  }
}
