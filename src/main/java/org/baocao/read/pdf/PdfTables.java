package org.baocao.read.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.baocao.read.pdf.cell.PageTable;

/** Every data table of any PDF, page by page: one that runs over pages comes as its pieces. */
public final class PdfTables {

  private PdfTables() {}

  public static List<TableGrid> in(Path file) throws IOException {
    List<TableGrid> tables = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PageReader reader = new PageReader();
      for (int i = 0; i < pdf.getNumberOfPages(); i++) {
        reader.read(pdf.getPage(i), i + 1).stream()
            .flatMap(flow -> flow.tables().stream())
            .filter(table -> table.kind() != PageTable.Kind.SIDE_BY_SIDE)
            .map(TableGrid::of)
            .forEach(tables::add);
      }
    }
    return tables;
  }
}
