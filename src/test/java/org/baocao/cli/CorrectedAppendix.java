package org.baocao.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** An appendix in a workbook with its first number of three digits changed. */
final class CorrectedAppendix {

  private CorrectedAppendix() {}

  static Path of(Path appendix, Path corrected) throws Exception {
    // from a stream: a workbook opened from its file writes that too
    try (InputStream in = Files.newInputStream(appendix);
        Workbook book = WorkbookFactory.create(in);
        OutputStream out = Files.newOutputStream(corrected)) {
      Cell cell = threeDigits(book);
      int changed = (int) Double.parseDouble(cell.toString()) + 1;
      if (cell.getCellType() == CellType.NUMERIC) {
        cell.setCellValue(changed);
      } else {
        cell.setCellValue(Integer.toString(changed));
      }
      book.write(out);
      return corrected;
    }
  }

  private static Cell threeDigits(Workbook book) {
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.toString().matches("\\d{3}(\\.0)?")) {
            return cell;
          }
        }
      }
    }
    throw new IllegalArgumentException("no cell has three digits");
  }
}
