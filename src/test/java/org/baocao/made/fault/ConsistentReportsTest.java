package org.baocao.made.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baocao.check.Checks;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.model.Finding;
import org.baocao.model.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports in which all agrees accuse nobody. */
class ConsistentReportsTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));
  private static final Checks CHECKS = new Checks(FORMS);

  @ParameterizedTest
  @CsvSource({"cchc-2021-2025, 200", "cchc-dinh-ky, 200", "cchc-bo-sung-2025, 100"})
  void nothingIsFoundInThem(String id, int reports) {
    Form form = FORMS.form(id).orElseThrow();
    List<String> accused = new ArrayList<>();
    for (int seed = 0; seed < reports; seed++) {
      for (Finding finding :
          CHECKS.check(MadeReport.of(Commune.invented(form, seed)).report()).findings()) {
        // the form of the review has itself no row 6 in Phụ lục 1
        boolean own =
            finding.check().equals("rows.missing")
                && finding.message().vi().contains("thiếu dòng 6");
        if (finding.severity() != Severity.NOTE && !own) {
          accused.add(seed + ": " + finding.check() + " " + finding.message().vi());
        }
      }
    }
    assertEquals(List.of(), accused);
  }
}
