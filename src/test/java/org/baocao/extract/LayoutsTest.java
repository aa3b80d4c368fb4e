package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.made.FiledReport;
import org.baocao.made.Layout;
import org.baocao.model.Report;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports, all appendices of a form in every kind of layout: all figures, and no others. */
@Execution(ExecutionMode.CONCURRENT)
class LayoutsTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));
  private static final Extraction EXTRACTION = new Extraction(FORMS);
  private static final int LAYOUTS = 11;

  @TempDir Path folder;

  static Stream<Arguments> reports() {
    return Stream.of("cchc-2021-2025", "cchc-dinh-ky")
        .flatMap(
            form ->
                Stream.iterate(0, i -> i + 1)
                    .limit(LAYOUTS)
                    .map(i -> Arguments.of(form, i, Layout.numbered(i))));
  }

  @ParameterizedTest(name = "{0}, {2}")
  @MethodSource("reports")
  void everyFigureIsFound(String id, int seed, Layout layout) {
    Form form = FORMS.form(id).orElseThrow();
    FiledReport made = new FiledReport(form, layout, seed);
    Report report = EXTRACTION.extract(made.word().read(folder));
    assertEquals(id, report.form());
    assertEquals(sorted(made.gold()), sorted(LayoutSweep.read(report)));
  }

  /** Workbooks in which rows and columns are hidden, cells merged, numbers formatted by chance. */
  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource({
    "cchc-2021-2025, SHEET, 2",
    "cchc-2021-2025, SHEETS, 3",
    "cchc-dinh-ky, SHEET, 7",
    "cchc-dinh-ky, SHEETS, 10"
  })
  void everyFigureOfAWorkbookIsFound(String id, LayoutSweep.File file, int seed)
      throws IOException {
    FiledReport made = new FiledReport(FORMS.form(id).orElseThrow(), Layout.numbered(seed), seed);
    Report report = EXTRACTION.extract(file.read(made, folder, seed));
    assertEquals(id, report.form());
    assertEquals(sorted(made.gold()), sorted(LayoutSweep.read(report)));
  }

  private static String sorted(List<String> figures) {
    return String.join("\n", figures.stream().sorted().toList());
  }
}
