package org.baocao.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.baocao.form.Forms;
import org.baocao.model.Document;
import org.baocao.model.Filing;
import org.baocao.model.Letterhead;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What versions of a report share, as far as that is sure. */
class VersionsTest {

  private static final Versions VERSIONS = new Versions(Forms.load(Path.of("models")));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "all is known          | REPORT   | 21214 | Xã A | - | cchc-dinh-ky | 1 | 2025-Q1 | - | 21214\u00a6cchc-dinh-ky\u00a62025-Q1",
        "an appendix           | APPENDIX | 21214 | Xã A | - | cchc-dinh-ky | 1 | 2025-Q1 | - | -",
        "who knows what        | OTHER    | 21214 | Xã A | - | cchc-dinh-ky | 1 | 2025-Q1 | - | -",
        "a doubtful form       | REPORT   | 21214 | Xã A | - | cchc-dinh-ky | 0.6 | 2025-Q1 | - | -",
        "no form               | REPORT   | 21214 | Xã A | - | -            | - | 2025-Q1 | - | -",
        "no period             | REPORT   | 21214 | Xã A | - | cchc-dinh-ky | 1 | -       | - | -",
        "no locality           | REPORT   | -     | -    | Sở Nội vụ tỉnh Kiên Giang | cchc-dinh-ky | 1 | 2025-Q1 | - | -",
        "a name that many have | REPORT   | -     | Xã Tân An | Ủy ban nhân dân huyện | cchc-dinh-ky | 1 | 2025-Q1 | - | -",
        "a name and a province | REPORT   | -     | Xã Tân An | Sở Nội vụ tỉnh Kiên Giang, tại Rạch Giá | cchc-dinh-ky | 1 | 2025-Q1 | - | xa tan an, kien giang\u00a6cchc-dinh-ky\u00a62025-Q1",
        "above is what is highest | REPORT | -    | Xã Tân An | Phòng Nội vụ huyện Tân Hiệp, tỉnh Kiên Giang | cchc-dinh-ky | 1 | 2025-Q1 | - | xa tan an, kien giang\u00a6cchc-dinh-ky\u00a62025-Q1",
        "a supplement          | REPORT   | 21214 | Xã A | - | cchc-dinh-ky | 1 | 2025-Q1 | Bổ sung số liệu cải cách hành chính | -",
        "a form of supplements | REPORT   | 21214 | Xã A | - | cchc-bo-sung-2025 | 1 | 2025-07 | Bổ sung số liệu sơ kết | 21214\u00a6cchc-bo-sung-2025\u00a62025-07",
      })
  void name(
      String rule,
      Filing.Role role,
      @Nullable String code,
      @Nullable String locality,
      @Nullable String addressee,
      @Nullable String form,
      @Nullable Double score,
      @Nullable String period,
      @Nullable String title,
      @Nullable String expected) {
    Letterhead head =
        new Letterhead(
            null, locality, code, null, null, null, null, null, title, addressee, null, null,
            List.of(), Map.of());
    Report report =
        new Report(
            new Document(new Source("f", "0", "t"), null, List.of()),
            form,
            score,
            null,
            head,
            period == null ? null : Period.parse(period),
            List.of(),
            List.of(),
            List.of());
    String name = VERSIONS.name(report, role);
    assertEquals(expected, name == null ? null : name.replace('|', '\u00a6'));
  }
}
