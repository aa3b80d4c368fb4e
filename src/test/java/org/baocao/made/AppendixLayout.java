package org.baocao.made;

/** Ways in which communes lay out one and the same appendix. */
public enum AppendixLayout {
  ARABIC("Phụ lục 7"),
  ROMAN("PHỤ LỤC VII"),
  NUMBERED("Phụ lục số 07"),
  TABLE("Biểu 07"),
  MODEL("Biểu mẫu số 7"),
  UNTITLED(""),
  WRONG_NUMBER("Phụ lục 2"),
  TITLE_IN_A_ROW(""),
  CODES_MISSING("Phụ lục 7"),
  CODES_WITH_DOTS("Phụ lục 7"),
  CODES_WITH_COMMAS("Phụ lục 7"),
  CODES_AS_DATES("Phụ lục 7"),
  CODES_AS_ENGLISH_DATES("Phụ lục 7"),
  ONE_CODE_MISTYPED("Phụ lục 7"),
  RENUMBERED("Phụ lục 7"),
  DECOMPOSED("Phụ lục 7"),
  MISTYPED("Phụ lục 7"),
  ABBREVIATED("Phụ lục 7"),
  OTHER_ORDER_OF_WORDS("Phụ lục 7"),
  ROW_INSERTED("Phụ lục 7"),
  ROWS_MISSING("Phụ lục 7"),
  YEARS_BACKWARDS("Phụ lục 7"),
  UNITS_AND_NOTES("Phụ lục 7"),
  TWO_HEADER_ROWS("Phụ lục 7"),
  SPLIT("Phụ lục 7");

  private final String title;

  AppendixLayout(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
