package org.baocao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two spellings of one word compare as the same, and keep their length. */
class SpellingTest {

  @ParameterizedTest(name = "{0} is plainly {1}")
  @CsvSource({
    "Hóa, hoá",
    "SỐ HÓA, số hoá",
    "hoà, hoà",
    "Ủy ban, uỷ ban",
    "thúy, thuý",
    "khỏe, khoẻ",
    "hóan, hóan",
    "quý, quý",
    "Số\u00A0hồ sơ, số hồ sơ",
    "ĐÃ, đã"
  })
  void plain(String text, String plain) {
    assertEquals(plain, Spelling.plain(text));
    assertEquals(text.length(), Spelling.plain(text).length());
  }

  @ParameterizedTest(name = "{0} folds to {1}")
  @CsvSource({
    "'Ủy ban, nhân dân', uy ban nhan dan",
    "ĐẶC KHU, dac khu",
    "Tỷ lệ (%), ty le %",
    "'  1.234,5 ', 1 234 5"
  })
  void folded(String text, String folded) {
    assertEquals(folded, Spelling.folded(text));
  }
}
