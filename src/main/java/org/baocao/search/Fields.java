package org.baocao.search;

/** The names of a passage's fields in the index. */
final class Fields {

  static final String EXACT = "exact";
  static final String FOLDED = "folded";

  /** What stands around a passage: who reports, and the headings above it. Folded. */
  static final String ABOUT = "about";

  static final String TEXT = "text";
  static final String REPORT = "report";
  static final String SHA256 = "sha256";
  static final String FILE = "file";
  static final String LOCALITY = "locality";
  static final String FORM = "form";
  static final String PERIOD = "period";
  static final String KIND = "kind";
  static final String SECTION = "section";
  static final String PAGE = "page";

  private Fields() {}
}
