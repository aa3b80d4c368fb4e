package org.baocao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baocao.form.Forms;
import org.baocao.model.Appendix;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Finding;
import org.baocao.model.Report;
import org.baocao.model.Source;
import org.baocao.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows by the code that is printed, or {@code =code} where the form alone gives it; {@code !code}
 * is said not to apply.
 */
class MissingRowsTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));

  @ParameterizedTest(name = "{0}: {1} missing")
  @CsvSource({
    "1 2 3, 0",
    "1 2 4, 1",
    "4.1.1 =4.1.2 4.1.3, 0",
    "4.1.1 4.1.3, 1",
    "1 3 2, 0",
    "1 3 5, 1",
    "3 3.1 3.3, 1",
    "!3 3.1 3.3, 0",
    "!2 3 3.1 3.3, 1",
    "!3 3.1 30 32, 1",
  })
  void aRowIsMissedWhereNothingStandsForIt(String codes, int findings) {
    assertEquals(findings, findings(codes).size());
  }

  @Test
  void allThatATableLacksIsOneFinding() {
    assertEquals(
        "Phụ lục 1: thiếu dòng 2, 3 (giữa dòng 1 và dòng 4); 4.2 (giữa dòng 4.1 và dòng 4.3)",
        findings("1 4 4.1 4.3").getFirst().message().vi());
  }

  private static List<Finding> findings(String codes) {
    List<Appendix.Row> rows = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (String code : codes.split(" ")) {
      int row = rows.size();
      String printed = code.startsWith("=") ? "" : code.replace("!", "");
      String label = code.startsWith("!") ? " x (không áp dụng)" : " x";
      rows.add(new Appendix.Row(row, code.replaceAll("[=!]", ""), printed, "x"));
      cells.add(new Cell(row, 0, 1, 1, printed + label, null, null));
    }
    List<Block> table =
        List.of(new Table("t1", rows.size(), 1, 0, cells, List.of(), true, 1, null, null));
    Document document = new Document(new Source("a", "0", "b"), null, table, List.of(), List.of());
    Report report =
        new Report(
            document,
            null,
            null,
            null,
            Stated.report("x=1").letterhead(),
            null,
            List.of(),
            List.of(new Appendix("1", "", "t1", null, rows, List.of())),
            List.of());
    Subject subject = new Subject(report, Optional.empty(), FORMS.wording());
    AppendixNames names = new AppendixNames(subject);
    return new MissingRows().findings(subject).stream().map(names::named).toList();
  }
}
