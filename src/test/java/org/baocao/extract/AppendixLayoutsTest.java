package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.made.AppendixLayout;
import org.baocao.made.CommuneReport;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Observation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One appendix in many layouts: every figure with its indicator, period and place. */
class AppendixLayoutsTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));
  private static final Extraction EXTRACTION = new Extraction(FORMS);
  private static final long SEED = 20250403;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyFigureIsFound(AppendixLayout layout) {
    Form form = FORMS.form("cchc-2021-2025").orElseThrow();
    CommuneReport made = new CommuneReport(layout, form.appendix("7").orElseThrow(), SEED);
    Document document = made.file().read(folder);
    assertEquals(
        String.join("\n", made.gold()),
        String.join(
            "\n",
            EXTRACTION.extract(document).observations().stream()
                .filter(o -> o.evidence().place() instanceof CellPlace)
                .map(AppendixLayoutsTest::told)
                .toList()));
  }

  private static String told(Observation o) {
    CellPlace place = (CellPlace) o.evidence().place();
    String at = place.table() + "," + place.row() + "," + place.column();
    return o.indicator() + " " + o.period() + " " + o.value() + " @" + at;
  }
}
