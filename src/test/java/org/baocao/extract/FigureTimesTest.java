package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.baocao.extract.language.LanguageModel;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which time each figure of a sentence is about; without {@code @} it is the report's. */
class FigureTimesTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));
  private static final Form FORM = FORMS.form("cchc-dinh-ky").orElseThrow();
  private static final LanguageModel LANGUAGE = LanguageModel.load(FORMS.language());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-10 | Lũy kế từ đầu năm đến nay tiếp nhận 2.310 hồ sơ; giải quyết 2.290 hồ sơ | 2310@2025-01-01/2025-10-31 2290@2025-01-01/2025-10-31",
        "2025-10 | Luỹ kế: tiếp nhận 900 hồ sơ. Trong tháng tiếp nhận 90 hồ sơ | 900@2025-01-01/2025-10-31 90",
        "2025-10 | Cộng dồn 10 tháng, xã tiếp nhận 900 hồ sơ; riêng tháng 10 tiếp nhận 90 hồ sơ | 900@2025-01-01/2025-10-31 90",
        "2025-10 | Kể từ đầu năm 2025 đến ngày 14/10/2025, tiếp nhận 900 hồ sơ | 900@2025-01-01/2025-10-31",
        "2025-10 | Tiếp nhận 90 hồ sơ (lũy kế 900 hồ sơ), đã giải quyết 80 hồ sơ | 90 900@2025-01-01/2025-10-31 80",
        "2025-10 | Tiếp nhận 90 hồ sơ, lũy kế là 900 hồ sơ, đã giải quyết 80 hồ sơ | 90 900@2025-01-01/2025-10-31 80",
        "2025-10 | Tiếp nhận 90 hồ sơ, lũy kế tiếp nhận 900 hồ sơ, giải quyết 800 hồ sơ; đang giải quyết 10 hồ sơ | 90 900@2025-01-01/2025-10-31 800@2025-01-01/2025-10-31 10@2025-11-01",
        "2025-Q2 | Từ đầu năm đến nay tiếp nhận 900 hồ sơ | 900@2025-H1",
        "2025-10 | Ngay từ đầu năm, xã đã tiếp nhận 900 hồ sơ | 900",
        "2025-01-01/2025-09-30 | Lũy kế từ đầu năm đến nay tiếp nhận 900 hồ sơ | 900",
        "2025 | Cộng dồn cả năm tiếp nhận 900 hồ sơ | 900",
        "2021-01-01/2025-12-31 | Lũy kế tiếp nhận 900 hồ sơ | 900",
        // days
        "2025 | Từ 15/12/2024 đến 30/6/2025, tiếp nhận 400 hồ sơ. Đã giải quyết 390 hồ sơ | 400@2024-12-15/2025-06-30 390@2024-12-15/2025-06-30",
        "2025 | Sau khi nhập xã (01/7/2025 - 14/12/2025): tiếp nhận 500 hồ sơ. Trong năm tiếp nhận 900 hồ sơ | 500@2025-07-01/2025-12-14 900",
        "2025 | Tiếp nhận 900 hồ sơ. Từ ngày 01/3/2025 đến 31/5/2025 tiếp nhận 200 hồ sơ. Đã giải quyết 890 hồ sơ | 900 200@2025-03-01/2025-05-31 890",
        "2025 | Từ 15/12/2024 đến 14/12/2025, tiếp nhận 900 hồ sơ | 900",
        "2025 | Từ 01/01/2025 đến 10/11/2025, tiếp nhận 900 hồ sơ | 900",
        "2025-10 | Từ 01/01/2025 đến 31/10/2025, tiếp nhận 900 hồ sơ | 900@2025-01-01/2025-10-31"
      })
  void isToldByTheWordsBefore(String reported, String sentence, String figures) {
    Period period = Period.parse(reported);
    assertEquals(
        figures,
        observations(period, sentence).stream()
            .map(o -> Told.figure(o) + (period.equals(o.period()) ? "" : "@" + day(o.period())))
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-10 | Kể từ đầu nhiệm kỳ đến nay, xã đã tiếp nhận 9.000 hồ sơ | null",
        "2025-10 | Tiếp nhận 90 hồ sơ. Lũy kế từ đầu nhiệm kỳ tiếp nhận 9.000 hồ sơ | files.received null",
        "2021-01-01/2025-12-31 | Từ đầu nhiệm kỳ đến nay, xã đã tiếp nhận 9.000 hồ sơ | files.received"
      })
  void figuresSinceADayThatNobodyTellsAreNotTheReports(
      String reported, String sentence, String names) {
    assertEquals(
        names,
        observations(Period.parse(reported), sentence).stream()
            .map(Observation::indicator)
            .map(String::valueOf)
            .collect(Collectors.joining(" ")));
  }

  private static String day(@Nullable Period period) {
    return period == null
        ? "?"
        : period.from().equals(period.to()) ? period.from().toString() : period.iso();
  }

  private static List<Observation> observations(Period period, String sentence) {
    Paragraph paragraph = new Paragraph(0, sentence, Paragraph.Emphasis.NONE, null, null);
    Period point = Period.on(period.to().plusDays(1));
    return new NarrativeExtractor(FORMS.wording(), FORM.narrative(), LANGUAGE)
        .all(List.of(paragraph), List.of(), new NarrativeExtractor.Times(period, point));
  }
}
