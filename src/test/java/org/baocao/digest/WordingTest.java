package org.baocao.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baocao.model.Document;
import org.baocao.model.Period;
import org.baocao.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static final Words WORDS = new Words("vi");
  private static final Document NONE = new Document(new Source("", "", ""), null, List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021                  | năm 2021",
        "2025-Q3               | quý III năm 2025",
        "2025-H1               | 6 tháng đầu năm 2025",
        "2025-01-01/2025-09-30 | 9 tháng đầu năm 2025",
        "2025-03               | tháng 3 năm 2025",
        "2021-01-01/2025-12-31 | giai đoạn 2021–2025",
        "2021-01-01/2025-03-31 | từ 01/01/2021 đến 31/3/2025",
        "2025-03-31/2025-03-31 | đến ngày 31/3/2025",
      })
  void periods(String iso, String said) {
    assertEquals(said, new Days(WORDS).period(Period.parse(iso)));
  }

  @ParameterizedTest
  @CsvSource({"2025-04-03, 03/4/2025", "2025-02-12, 12/02/2025", "2025-11-30, 30/11/2025"})
  void days(LocalDate day, String said) {
    assertEquals(said, new Days(WORDS).day(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9215 | 9.215 | 9,215",
        "58.59 | 58,59 | 58.59",
        "60.10 | 60,10 | 60.10",
        "0 | 0 | 0",
        "-1204.5 | -1.204,5 | -1,204.5",
        "1E+3 | 1.000 | 1,000",
        "17454000 | 17.454.000 | 17,454,000",
      })
  void numbers(BigDecimal number, String vi, String en) {
    assertEquals(vi, WORDS.number(number));
    assertEquals(en, new Words("en").number(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "II.2.2.1.d | mục II.2.2.1.d",
        "PL7/6.3.1  | Phụ lục 7, dòng 6.3.1",
        "PL7        | Phụ lục 7",
        "letterhead | phần đầu văn bản",
      })
  void sections(String path, String said) {
    assertEquals(said, new Places(WORDS, NONE, List.of()).section(path));
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertEquals(keys(Locale.ROOT), keys(Locale.ENGLISH));
  }

  private static Set<String> keys(Locale locale) {
    return new TreeSet<>(
        ResourceBundle.getBundle(
                "org.baocao.digest.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .keySet());
  }

  @Test
  void everyWordOfTheTemplatesIsInTheBundle() throws IOException {
    try (Stream<Path> templates = Files.list(Path.of("src/main/jte"))) {
      for (Path template : templates.toList()) {
        for (String key :
            new Html(Files.readString(template)).all("words\\.say\\(\"([a-z.]+)\"[),]")) {
          assertTrue(WORDS.knows(key), template + ": " + key);
        }
      }
    }
  }
}
