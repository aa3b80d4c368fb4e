package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.baocao.extract.KeptSentences.Tally;
import org.baocao.extract.language.Sentences;
import org.baocao.form.Forms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is understood of sentences that no training has touched: it must not get worse. */
class KeptSentencesTest {

  private static final Map<String, Tally> MEASURED =
      KeptSentences.measure(
          Sentences.in(Path.of("corpus/sentences")).kept(), Forms.load(Path.of("models")));

  @ParameterizedTest(name = "{0}: P {1}, R {2}")
  @CsvSource({
    "indicators, 0.88, 0.84",
    "role result, 0.93, 0.97",
    "role comparison, 0.94, 0.69",
    "role target, 0.76, 0.76",
    "role proposal, 0.84, 0.89",
    "role none, 0.94, 0.91"
  })
  void isNoWorseThan(String what, double precision, double recall) {
    Tally tally = Objects.requireNonNull(MEASURED.get(what));
    assertTrue(tally.precision() >= precision, what + " P " + tally.precision());
    assertTrue(tally.recall() >= recall, what + " R " + tally.recall());
  }
}
