package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.baocao.form.Forms;
import org.baocao.form.Indicator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as communes write them. */
class NumberReaderTest {

  private static final CellReader CELLS = new CellReader(Forms.load(Path.of("models")).wording());

  @ParameterizedTest(name = "count {0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "9.215 | 9215",
        "9215 | 9215",
        "17.454.000 | 17454000",
        "1 234 | 1234",
        "1,234 | 1234",
        "02 | 2",
        "0 | 0",
        "1.234,5 | 1234.5",
        "1,234,567 | 1234567",
        "12.5 | 12.5",
        "1 mô hình | 1",
        "1KH | 1",
        "01 KH; 01 QĐ | 2",
        "02 KH, 01 CV, 03 TB | 6",
        "159/159 | 159",
        "hai mươi | 20",
        "Một trăm hai mươi lăm | 125",
        "mười | 10",
        "Không | 0",
        "không có | 0",
        "-5 | -5",
        "1 234,5 | 1234.5",
        "3633/6201 hồ sơ, đạt 58,59% | 3633",
        "9,49/ 9,5 | 9.49"
      })
  void count(String printed, BigDecimal value) {
    assertEquals(value.toPlainString(), read(printed, Indicator.Kind.COUNT, "hồ sơ"));
  }

  @ParameterizedTest(name = "rate {0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "91,41 | 91.41",
        "91.41 | 91.41",
        "17, 66 | 17.66",
        "98,54% | 98.54",
        "98,54 % | 98.54",
        "100 | 100",
        "98.125 | 98.125",
        "99,50 | 99.50"
      })
  void rate(String printed, BigDecimal value) {
    assertEquals(value.toPlainString(), read(printed, Indicator.Kind.RATE, "%"));
  }

  @ParameterizedTest(name = "{0} is no number")
  @CsvSource({"Phiếu", "'Zalo OA, Fanpage'", "Đạt", "-", "Không", "x", "70% - dưới 100%"})
  void noNumber(String printed) {
    assertEquals("null", read(printed, Indicator.Kind.TEXT, null));
  }

  @ParameterizedTest(name = "{0} is no number by any custom")
  @CsvSource(
      delimiter = '|',
      value = {"1.23.456", "12.34,567.8", "1,2,3"})
  void malformed(String printed) {
    assertEquals("null", read(printed, Indicator.Kind.COUNT, "hồ sơ"));
  }

  @ParameterizedTest(name = "{0} as {1} beside {2} is {3}: {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "9.215 | hồ sơ | 12 | 9215 | sure",
        "9.215 | hồ sơ | 12.5 | 9215 | doubtful",
        "9.215 | điểm | 12.5 | 9.215 | sure",
        "9.215 | điểm | 12,5 | 9215 | sure",
        "9,215 | điểm | 12,5 | 9.215 | sure",
        "9,215 | triệu đồng | 1,234,567 | 9215 | sure",
        "9.215 | triệu đồng | 1.234.567 | 9215 | sure",
        "98.125 | % | 91.34 | 98.125 | sure",
        "1,234 | hồ sơ | 0,5 | 1234 | doubtful",
        "1.234 | % | 1.234.567 | 1.234 | doubtful",
        "125.125 | % | 12 | 125125 | doubtful"
      })
  void byTheColumn(String printed, String unit, String beside, BigDecimal value, String doubt) {
    Indicator.Kind kind = unit.equals("%") ? Indicator.Kind.RATE : Indicator.Kind.COUNT;
    Indicator indicator = new Indicator("1", "x", null, kind, unit, null, null, null);
    CellReader.Amount amount =
        CELLS.read(printed, Optional.of(indicator), rates -> Marks.of(List.of(beside, printed)));
    assertEquals(value, amount.value());
    assertEquals(doubt.equals("doubtful"), amount.doubtful());
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "3 tỷ đồng | 3 | tỷ đồng",
        "1,2 triệu đồng | 1.2 | triệu đồng",
        "1.250 triệu | 1250 | triệu",
        "1,250 triệu đồng | 1.250 | triệu đồng",
        "gần 3 tỷ đồng | 3 | tỷ đồng",
        "12 văn bản | 12 | văn bản",
        "1,250 văn bản | 1250 | văn bản"
      })
  void withItsUnit(String printed, BigDecimal value, String unit) {
    Indicator money =
        new Indicator("1", "x", null, Indicator.Kind.COUNT, "triệu đồng", null, null, null);
    CellReader.Amount amount = CELLS.read(printed, Optional.of(money), rates -> Marks.NONE);
    assertEquals(value, amount.value());
    assertEquals(unit, amount.unit());
  }

  @ParameterizedTest(name = "{0} is {1}, a footnote aside")
  @CsvSource({"25(1), 25", "25*, 25", "25 (*), 25", "25 văn bản(2), 25"})
  void aFootnoteIsNoPart(String printed, String value) {
    assertEquals(value, read(printed, Indicator.Kind.COUNT, "văn bản"));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"Có, 1", "x, 1", "Không, 0", "Chưa thực hiện, 0", "Có 02 chuyên mục, 1", "01, 1"})
  void yesOrNo(String printed, String value) {
    assertEquals(value, read(printed, Indicator.Kind.FLAG, null));
  }

  private static String read(String printed, Indicator.Kind kind, @Nullable String unit) {
    Indicator indicator = new Indicator("1", "x", null, kind, unit, null, null, null);
    BigDecimal value = CELLS.read(printed, Optional.of(indicator), rates -> Marks.NONE).value();
    return value == null ? "null" : value.toPlainString();
  }
}
