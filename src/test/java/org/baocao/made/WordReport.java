package org.baocao.made;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.model.Block;
import org.baocao.model.Paragraph;
import org.baocao.model.Table;

/** Writes a drawn report as a Word file, in the many ways in which Word files hold the same. */
public final class WordReport {

  private static final String STYLES =
      """
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
      <w:style w:type="character" w:styleId="Hid"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="Secret"><w:basedOn w:val="Hid"/></w:style>
      <w:style w:type="table" w:styleId="Grid"><w:tblPr><w:tblBorders><w:top w:val="single"/>
      </w:tblBorders></w:tblPr></w:style>
      """;

  private static final Pattern LABELLED =
      Pattern.compile("(I|2|2\\.1|a|đ|-|\\+)([.)]? )(.*)", Pattern.DOTALL);

  private final Choices choices;
  private final WordText text;
  private final StringBuilder footnotes = new StringBuilder();
  private final StringBuilder lists = new StringBuilder();
  private int notes;
  private int listCount;
  private int page = 1;

  private WordReport(Choices choices) {
    this.choices = choices;
    this.text = new WordText(choices);
  }

  public static WordFile of(List<Block> blocks, Choices choices) {
    WordReport report = new WordReport(choices);
    String body = report.body(blocks);
    WordFile file =
        WordFile.of(body)
            .with("styles", "styles", STYLES)
            .with("footnotes", "footnotes", report.footnotes.toString())
            .with("numbering", "numbering", ordered(report.lists.toString()));
    return switch (choices.below(4)) {
      case 1 -> file.strict();
      case 2 -> file.ofType("application/vnd.ms-word.document.macroEnabled.main+xml");
      case 3 ->
          file.ofType(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml");
      default -> file;
    };
  }

  /** Definitions come before the lists that use them. */
  private static String ordered(String lists) {
    return lists.replaceAll("(?s)<w:num .*?</w:num>", "")
        + Pattern.compile("(?s)<w:num .*?</w:num>")
            .matcher(lists)
            .results()
            .map(result -> result.group())
            .reduce("", String::concat);
  }

  private String body(List<Block> blocks) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      body.append(decoy());
      switch (blocks.get(i)) {
        case Table table -> {
          body.append(turn(table.page()))
              .append(inControl(new WordTable(choices, table, page).markup()));
          table
              .cells()
              .forEach(cell -> page = cell.page() == null ? page : Math.max(page, cell.page()));
        }
        case Paragraph paragraph -> {
          Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
          String anchored = next != null && isOn(next, paragraph.page()) ? aside(next) : "";
          i += anchored.isEmpty() ? 0 : 1;
          body.append(inControl(paragraph(paragraph, anchored)));
        }
      }
    }
    return body + "<w:p/><w:sectPr/>";
  }

  private static boolean isOn(Block block, Integer page) {
    return switch (block) {
      case Paragraph paragraph -> page == null || page.equals(paragraph.page());
      case Table table -> page == null;
    };
  }

  /** A page turned before what cannot say so itself. */
  private String turn(Integer to) {
    boolean turns = to != null && to > page;
    page = turns ? to : page;
    return turns ? "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" : "";
  }

  private String aside(Block block) {
    return switch (block) {
      case Table table ->
          choices.oneIn(4) ? box(new WordTable(choices, table, page).markup() + "<w:p/>") : "";
      case Paragraph paragraph ->
          switch (choices.below(6)) {
            case 1 -> note(paragraph.text());
            case 2 -> box("<w:p>" + text.runs(paragraph.text()) + "</w:p>");
            default -> "";
          };
    };
  }

  private String note(String words) {
    notes++;
    footnotes.append(
        "<w:footnote w:id=\"%d\"><w:p><w:r><w:footnoteRef/></w:r>%s</w:p></w:footnote>"
            .formatted(notes, text.runs(" " + words)));
    return choices.of(
        "<w:r><w:footnoteReference w:id=\"%d\"/></w:r>".formatted(notes),
        "<w:r><w:footnoteReference w:id=\"%d\" w:customMarkFollows=\"1\"/><w:t>7</w:t></w:r>"
            .formatted(notes));
  }

  private String box(String content) {
    String inside = "<w:txbxContent>" + content + "</w:txbxContent>";
    String shape = "<w:drawing><wps:wsp><wps:txbx>" + inside + "</wps:txbx></wps:wsp></w:drawing>";
    String old = "<w:pict><v:shape><v:textbox>" + inside + "</v:textbox></v:shape></w:pict>";
    String both =
        "<mc:AlternateContent><mc:Choice Requires=\"wps\">"
            + shape
            + "</mc:Choice><mc:Fallback>"
            + old
            + "</mc:Fallback></mc:AlternateContent>";
    return "<w:r>" + choices.of(both, old, shape) + "</w:r>";
  }

  private String paragraph(Paragraph paragraph, String anchored) {
    String turn = turn(paragraph.page(), choices);
    String words = paragraph.text();
    Matcher labelled = LABELLED.matcher(words);
    String properties = "";
    if (labelled.matches() && choices.oneIn(2)) {
      properties = list(labelled.group(1), labelled.group(2).strip());
      words = labelled.group(3);
    }
    int cut = choices.oneIn(5) ? words.length() / 2 : 0;
    String start = cut == 0 ? "" : gone(turn + text.runs(words.substring(0, cut)));
    String rest = (cut == 0 ? turn : "") + text.runs(words.substring(cut)) + anchored;
    return start + "<w:p><w:pPr>" + properties + "</w:pPr>" + rest + "</w:p>";
  }

  private String turn(Integer to, Choices choices) {
    boolean turns = to != null && to > page;
    page = turns ? to : page;
    String mark = "<w:r><w:lastRenderedPageBreak/></w:r>";
    return turns ? choices.of(mark, "<w:r><w:br w:type=\"page\"/></w:r>" + mark) : "";
  }

  /** A paragraph that goes on in the next one: its end is deleted, moved away or hidden. */
  private String gone(String content) {
    String mark = choices.of("<w:del w:id=\"1\"/>", "<w:moveFrom w:id=\"1\"/>", "<w:vanish/>");
    return "<w:p><w:pPr><w:rPr>" + mark + "</w:rPr></w:pPr>" + content + "</w:p>";
  }

  private String list(String number, String after) {
    listCount++;
    String format =
        switch (number) {
          case "I" -> "upperRoman";
          case "2", "2.1" -> "decimal";
          case "a" -> "lowerLetter";
          default -> "bullet";
        };
    String shown =
        format.equals("bullet")
            ? number + after
            : number.equals("2.1") ? "2.%1" + after : "%1" + after;
    lists.append(
        """
        <w:abstractNum w:abstractNumId="%1$d"><w:lvl w:ilvl="0"><w:start w:val="%2$d"/><w:numFmt w:val="%3$s"/>
        <w:suff w:val="%4$s"/><w:lvlText w:val="%5$s"/></w:lvl></w:abstractNum>
        <w:num w:numId="%1$d"><w:abstractNumId w:val="%1$d"/></w:num>
        """
            .formatted(
                listCount, number.equals("2") ? 2 : 1, format, choices.of("tab", "space"), shown));
    return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(listCount);
  }

  private String decoy() {
    return switch (choices.below(12)) {
      case 1 -> "<w:p/>";
      case 2 -> gone("<w:del w:id=\"1\"><w:r><w:delText>99</w:delText></w:r></w:del>");
      case 3 -> gone("<w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r>");
      case 4 -> "<w:bookmarkStart w:id=\"5\" w:name=\"y\"/><w:bookmarkEnd w:id=\"5\"/>";
      case 5 -> "<w:p><w:r><w:t xml:space=\"preserve\"> </w:t></w:r></w:p>";
      default -> "";
    };
  }

  private String inControl(String content) {
    return switch (choices.below(10)) {
      case 1 -> "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
      case 2 -> "<w:customXml w:element=\"x\"><w:customXmlPr/>" + content + "</w:customXml>";
      default -> content;
    };
  }
}
