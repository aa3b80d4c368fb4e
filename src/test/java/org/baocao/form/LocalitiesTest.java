package org.baocao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.baocao.form.Localities.Circumstances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register names one locality or none. */
class LocalitiesTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));
  private static final Localities REGISTER = FORMS.localities();

  @TempDir Path models;

  @ParameterizedTest(name = "{0} on {1} under {2} is {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Xã Tịnh Long | 2025-04-03 | - | 21214 Xã Tịnh Long",
        "Xã Tịnh Long | - | - | 21214 Xã Tịnh Long",
        "Xã Tịnh Long | 2025-07-02 | - | -",
        "XÃ TỊNH LONG | 2025-04-03 | - | 21214 Xã Tịnh Long",
        "Tịnh Long | 2025-04-03 | - | 21214 Xã Tịnh Long",
        "xa tinh long | - | - | 21214 Xã Tịnh Long",
        "Xã Nghĩa Hoà | - | - | 21268 Xã Nghĩa Hòa",
        "P. Chánh Lộ | 2025-01-10 | - | 21031 Phường Chánh Lộ",
        "Phường Tịnh Long | - | - | -",
        "Xã Trà Giang | 2025-06-30 | - | 21118 Xã Trà Giang",
        "Xã Trà Giang | 2025-07-01 | - | 21244 Xã Trà Giang",
        "Xã Trà Giang | - | - | -",
        "Xã Trà Giang | - | UBND HUYỆN TRÀ BỒNG | 21118 Xã Trà Giang",
        "Xã Bình Minh | - | - | 21085 Xã Bình Minh",
        "Phường Nguyễn Nghiêm | 2025-01-10 | - | -",
        "Phường Nguyễn Nghiêm | 2025-01-10 | UBND TX. ĐỨC PHỔ | 21439 Phường Nguyễn Nghiêm",
        "Phường Nguyễn Nghiêm | 2025-01-10 | UBND thành phố Quảng Ngãi | 21025 Phường Nguyễn Nghiêm",
        "Xã Bình Minh | - | UBND HUYỆN THANH OAI | -",
        "Xã Bình Minh | 2025-08-01 | Sở Nội vụ tỉnh Vĩnh Long | -",
        "Xã Bình Minh | 2025-08-01 | Sở Nội vụ tỉnh Quảng Ngãi | 21085 Xã Bình Minh",
        "Xã Bình Minh | - | UBND tỉnh về báo cáo | 21085 Xã Bình Minh",
        "Xã Ba Tô | 2025-08-01 | - | 21523 Xã Ba Tô",
        "Xã Ba Tơ | 2025-08-01 | - | 21484 Xã Ba Tơ",
        "Xã Ba Tơ | 2025-06-01 | - | -",
        "xa ba to | 2025-08-01 | - | -",
        "Xã Đắk Plô | 2025-08-01 | - | 23344 Xã Đăk Plô",
        "Xã Pờ Y | 2025-02-01 | - | 23395 Xã Bờ Y",
        "Xã Tịnh Lonh | 2025-04-03 | - | -",
        "Xã Tịnh Lonh | 2025-04-03 | UBND TP. QUẢNG NGÃI | 21214 Xã Tịnh Long",
        "Xã Tịnh Hà | 2025-04-03 | UBND HUYỆN SƠN TỊNH | -",
        "Huyện Sơn Tịnh | 2025-04-03 | Kính gửi: Sở Nội vụ tỉnh Quảng Ngãi | 527 Huyện Sơn Tịnh",
        "Huyện Ia H'Drai | - | - | 618 Huyện Ia H'Drai",
        "Tỉnh Kon Tum | 2025-07-01 | - | -",
        "Quảng Ngãi | 2025-04-03 | - | -",
        "Quảng Ngãi | 2025-07-03 | - | 51 Tỉnh Quảng Ngãi"
      })
  void aNameIsOneLocalityOrNone(String name, LocalDate day, String around, String told) {
    Circumstances known = new Circumstances(around == null ? List.of() : List.of(around), day);
    String found = REGISTER.find(name, known).map(l -> l.code() + " " + l.title()).orElse(null);
    assertEquals(told, found);
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    assertEquals(
        told, REGISTER.find(apart, known).map(l -> l.code() + " " + l.title()).orElse(null));
  }

  @ParameterizedTest(name = "{0} tells of {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "(Kèm theo Báo cáo số 12/BC-UBND ngày 03/4/2025 của UBND xã Tịnh Long) | 21214",
        "(Kèm theo Báo cáo của UBND xã Tịnh Long, thành phố Quảng Ngãi) | 21214",
        "(Kèm theo Báo cáo của UBND xã Tịnh Long, huyện Sơn Tịnh) | -",
        "Phu luc 1_xa_Tinh_Long-2025.xlsx | 21214",
        "kết quả cải cách hành chính quý I năm 2025 của phường Trần Phú | 21013",
        "báo cáo của xã Tịnh Long và xã Tịnh Hòa | -",
        "Nguyễn Bình Minh.docx | -",
        "bao cao xa Son Ha.docx | 21292",
        "công tác văn hóa - xã hội | -"
      })
  void wordsNameOneLocalityOrNone(String text, String code) {
    Circumstances known = new Circumstances(List.of(), LocalDate.of(2025, 4, 3));
    assertEquals(code, REGISTER.in(text, known).map(Locality::code).orElse(null));
  }

  @Test
  void theRegisterHasEveryCommuneOfTheProvinceOnItsDay() {
    assertEquals(170 + 102, communes(LocalDate.of(2025, 6, 30)));
    assertEquals(96, communes(LocalDate.of(2025, 7, 1)));
  }

  private static long communes(LocalDate day) {
    LocalityKinds kinds = new LocalityKinds(FORMS.wording().letterhead());
    return REGISTER.all().stream().filter(l -> l.was(day) && kinds.level(l.kind()) == 0).count();
  }

  @ParameterizedTest(name = "{0} is told as {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{code: a, kind: làng, name: B} | a.yaml#/localities/0/kind: loại đơn vị \"làng\"",
        "{code: a, kind: xã} | a.yaml#/localities/0/name: thiếu",
        "{code: a, kind: xã, name: B, ten: C} | a.yaml#/localities/0/ten: không có mục \"ten\"",
        "{code: a, kind: xã, name: B, parent: \"9\"} | a.yaml#/localities/0/parent: đơn vị cấp trên",
        "{code: a, kind: xã, name: B, from: 1/7/2025} | a.yaml#/localities/0/from: ngày \"1/7/2025\"",
        "{code: a, kind: xã, name: B, from: 2025-07-01, until: 2025-06-30} | a.yaml#/localities/0/until",
        "{code: a, kind: xã, name: B, madeOf: [b]} | a.yaml#/localities/0/madeOf: không có đơn vị nào",
        "{code: p, kind: xã, name: B} | a.yaml#/localities/0/code: mã \"p\" đã dùng"
      })
  void aMistakeIsToldWithItsPlace(String row, String told) throws IOException {
    Path folder = Files.createDirectories(models.resolve("localities"));
    String head = "province: {code: p, kind: tỉnh, name: A}";
    Files.write(
        folder.resolve("a.yaml"), List.of("source: thử", head, "localities:", "  - " + row));
    LocalityReader reader =
        new LocalityReader(models, new LocalityKinds(FORMS.wording().letterhead()));
    String message = assertThrows(FormException.class, () -> reader.localities(folder)).toString();
    assertTrue(message.contains(told), message);
  }

  @Test
  void anOfficeWithoutRegisterKnowsNobody() {
    LocalityReader reader =
        new LocalityReader(models, new LocalityKinds(FORMS.wording().letterhead()));
    Localities none = reader.localities(models.resolve("localities"));
    assertEquals(List.of(), none.all());
    assertTrue(none.find("Xã Tịnh Long", new Circumstances(List.of(), null)).isEmpty());
  }
}
