package org.baocao.made;

import java.text.Normalizer;

/** Writes the runs of a text in the many ways in which Word files hold the same words. */
final class WordText {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final String FIELD = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";

  private final Choices choices;

  WordText(Choices choices) {
    this.choices = choices;
  }

  String runs(String text) {
    StringBuilder runs = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      int end = Math.min(text.length(), at + (choices.oneIn(2) ? 1 + choices.below(12) : 99));
      runs.append(decoy()).append(wrapped(text.substring(at, end)));
      at = end;
    }
    return runs.append(decoy()).toString();
  }

  private String wrapped(String piece) {
    String run = run(piece);
    return switch (choices.below(16)) {
      case 1 -> "<w:ins w:id=\"1\">" + run + "</w:ins>";
      case 2 -> "<w:moveTo w:id=\"1\">" + run + "</w:moveTo>";
      case 3 -> "<w:sdt><w:sdtPr/><w:sdtContent>" + run + "</w:sdtContent></w:sdt>";
      case 4 -> "<w:smartTag w:element=\"date\"><w:smartTagPr/>" + run + "</w:smartTag>";
      case 5 -> "<w:hyperlink w:anchor=\"x\">" + run + "</w:hyperlink>";
      case 6 -> "<w:fldSimple w:instr=\"DOCPROPERTY x\">" + run + "</w:fldSimple>";
      case 7 -> field(run);
      case 8 -> "<w:customXml w:element=\"x\"><w:customXmlPr/>" + run + "</w:customXml>";
      case 9 ->
          "<mc:AlternateContent><mc:Choice Requires=\"w14\">"
              + run
              + "</mc:Choice><mc:Fallback>"
              + run
              + "</mc:Fallback></mc:AlternateContent>";
      case 10 -> "<w:bdo w:val=\"ltr\">" + run + "</w:bdo>";
      default -> run;
    };
  }

  private String field(String result) {
    String nested =
        FIELD.formatted("begin")
            + "<w:r><w:instrText>MERGEFIELD y</w:instrText></w:r>"
            + FIELD.formatted("separate")
            + "<w:r><w:t>88</w:t></w:r>"
            + FIELD.formatted("end");
    return FIELD.formatted("begin")
        + "<w:r><w:instrText>IF </w:instrText></w:r>"
        + (choices.oneIn(2) ? nested : "")
        + FIELD.formatted("separate")
        + result
        + FIELD.formatted("end");
  }

  /** A run of its own for each raised digit; the rest in one. */
  private String run(String piece) {
    StringBuilder run = new StringBuilder();
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (RAISED.indexOf(c) >= 0) {
        run.append(run("", open));
        open.setLength(0);
        open.append("<w:t>").append(RAISED.indexOf(c)).append("</w:t>");
        run.append(run("<w:vertAlign w:val=\"superscript\"/>", open));
        open.setLength(0);
      } else {
        open.append(character(c));
      }
    }
    return run.append(run("", open)).toString();
  }

  private String run(String format, CharSequence content) {
    if (content.isEmpty()) {
      return "";
    }
    String former =
        choices.oneIn(9) ? "<w:rPrChange w:id=\"3\"><w:rPr><w:vanish/></w:rPr></w:rPrChange>" : "";
    String shown = choices.oneIn(9) ? "<w:vanish w:val=\"0\"/>" : "";
    return "<w:r><w:rPr>" + shown + format + former + "</w:rPr>" + content + "</w:r>";
  }

  private String character(char c) {
    return switch (c) {
      case '\n' -> choices.of("<w:br/>", "<w:cr/>", "<w:br w:type=\"textWrapping\"/>");
      case '-' -> choices.of("<w:t>-</w:t>", "<w:noBreakHyphen/>", "<w:t>\u2011</w:t>");
      case ' ' -> text(choices.of(" ", " ", "\u00A0"));
      case '≥' -> choices.of(text("≥"), "<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>");
      case '&' -> text("&amp;");
      case '<' -> text("&lt;");
      default ->
          text(choices.oneIn(7) ? Normalizer.normalize("" + c, Normalizer.Form.NFD) : "" + c);
    };
  }

  private static String text(String text) {
    return "<w:t xml:space=\"preserve\">" + text + "</w:t>";
  }

  /** What stands in a file and is not shown. */
  private String decoy() {
    String run = "<w:r>%s<w:t>99</w:t></w:r>";
    return switch (choices.below(24)) {
      case 1 -> "<w:del w:id=\"1\"><w:r><w:delText>99</w:delText></w:r></w:del>";
      case 2 -> "<w:moveFrom w:id=\"1\">" + run.formatted("") + "</w:moveFrom>";
      case 3 -> run.formatted("<w:rPr><w:vanish/></w:rPr>");
      case 4 -> run.formatted("<w:rPr><w:rStyle w:val=\"Secret\"/></w:rPr>");
      case 5 -> "<w:commentRangeStart w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>";
      case 6 -> "<w:bookmarkStart w:id=\"1\" w:name=\"x\"/><w:bookmarkEnd w:id=\"1\"/>";
      case 7 -> "<w:proofErr w:type=\"spellStart\"/>";
      case 8 -> "<w:r><w:softHyphen/></w:r>";
      case 9 -> FIELD.formatted("begin") + run.formatted("") + FIELD.formatted("end");
      case 10 ->
          "<w:sdt><w:sdtPr><w:showingPlcHdr/><w:date/></w:sdtPr><w:sdtContent>"
              + run.formatted("")
              + "</w:sdtContent></w:sdt>";
      case 11 ->
          "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"99\" descr=\"99\"/></wp:inline></w:drawing></w:r>";
      case 12 -> "<w:r><w:t>\u200B</w:t></w:r>";
      case 13 -> hiddenBox(run.formatted(""));
      default -> "";
    };
  }

  private static String hiddenBox(String run) {
    return "<w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:textbox><w:txbxContent><w:p>"
        + run
        + "</w:p></w:txbxContent></v:textbox></w:pict></w:r>";
  }
}
