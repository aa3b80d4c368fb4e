package org.baocao.search;

/** The names of fields in the index. */
final class Fields {

  /** Of passages: words as written, with what abbreviations stand for. */
  static final String EXACT = "exact";

  /** Words without marks. */
  static final String FOLDED = "folded";

  /** Two words side by side, as written. */
  static final String PAIRS = "pairs";

  /** Words of the headings above a paragraph, without marks. */
  static final String ABOUT = "about";

  /** Paths and labels of the sections, appendix and row that a passage stands in. */
  static final String PLACE = "place";

  /** Names of the indicators that a passage has figures of, and these figures. */
  static final String INDICATOR = "indicator";

  static final String FIGURES = "figures";

  static final String TEXT = "text";
  static final String SECTION = "section";
  static final String PAGE = "page";
  static final String ORDINAL = "ordinal";

  /** On every document of a report. */
  static final String REPORT = "report";

  /** On the first document of a report, which says whose it is and how its passages lie. */
  static final String HEAD = "head";

  static final String ID = "id";
  static final String SHA256 = "sha256";
  static final String FILE = "file";
  static final String LOCALITY = "locality";
  static final String PROVINCE = "province";
  static final String FORM = "form";
  static final String PERIOD = "period";
  static final String DATE = "date";
  static final String OLDER = "older";
  static final String RUNS = "runs";

  private Fields() {}
}
