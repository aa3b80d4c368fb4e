package org.baocao.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.baocao.made.WordFile;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxTableTest {

  @TempDir Path folder;

  /** {@code <c:2>} is a cell two columns wide, {@code <c^>} goes on, {@code <cv>} begins below. */
  private static String markup(String shorthand) {
    return DocxTextTest.markup(shorthand)
        .replaceAll("<t>", "<w:tbl><w:tblPr/><w:tblGrid/>")
        .replace("</t>", "</w:tbl>")
        .replace("<row>", "<w:tr>")
        .replace("</row>", "</w:tr>")
        .replaceAll("<c(?::(\\d))?([v^]?)>", "<w:tc><w:tcPr><w:gridSpan w:val=\"0$1\"/>$2</w:tcPr>")
        .replace("v</w:tcPr>", "<w:vMerge w:val=\"restart\"/></w:tcPr>")
        .replace("^</w:tcPr>", "<w:vMerge/></w:tcPr>")
        .replace("</c>", "</w:tc>");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          plain            | <t><row><c><p><r>a</r></p></c><c><p><r>b</r></p></c></row></t> | [a;b]
          wide             | <t><row><c:2><p><r>a</r></p></c></row><row><c><p><r>b</r></p></c><c><p><r>c</r></p></c></row></t> | [a;>/b;c]
          no needless ones | <t><row><c:3><p><r>a</r></p></c><c><p><r>b</r></p></c></row></t> | [a;b]
          tall             | <t><row><cv><p><r>a</r></p></c><c><p><r>b</r></p></c></row><row><c^><p/></c><c><p><r>c</r></p></c></row></t> | [a;b/^;c]
          tall and wide    | <t><row><c:2v><p><r>a</r></p></c><c><p><r>b</r></p></c></row><row><c:2^><p/></c><c><p><r>c</r></p></c></row><row><c><p><r>d</r></p></c><c><p><r>e</r></p></c><c><p><r>f</r></p></c></row></t> | [a;>;b/^;>;c/d;e;f]
          twice tall       | <t><row><cv><p><r>a</r></p></c></row><row><c^><p/></c></row><row><cv><p><r>b</r></p></c></row><row><c^><p/></c></row></t> | [a/^/b/^]
          goes on nowhere  | <t><row><c^><p><r>a</r></p></c></row></t> | [a]
          other width      | <t><row><cv><p><r>a</r></p></c><c><p><r>b</r></p></c></row><row><c:2^><p><r>c</r></p></c></row></t> | [a;b/c;>]
          legacy merge     | <t><row><w:tc><w:tcPr><w:hMerge w:val="restart"/></w:tcPr><p><r>a</r></p></w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr><p/></w:tc></row><row><c><p><r>b</r></p></c><c><p><r>c</r></p></c></row></t> | [a;>/b;c]
          indented row     | <t><row><c><p><r>a</r></p></c><c><p><r>b</r></p></c></row><row><w:trPr><w:gridBefore w:val="1"/></w:trPr><c><p><r>c</r></p></c></row></t> | [a;b/;c]
          short row        | <t><row><c><p><r>a</r></p></c><c><p><r>b</r></p></c></row><row><c><p><r>c</r></p></c></row></t> | [a;b/c;]
          deleted row      | <t><row><c><p><r>a</r></p></c></row><row><w:trPr><w:del/></w:trPr><c><p><r>b</r></p></c></row></t> | [a]
          row in a control | <t><w:sdt><w:sdtContent><row><c><p><r>a</r></p></c></row></w:sdtContent></w:sdt></t> | [a]
          table in a cell  | <t><row><c><p><r>a</r></p><t><row><c><p><r>b</r></p></c></row></t><p><r>c</r></p></c></row></t> | [a c]¶[b]
          note in a cell   | <t><row><c><p><r>7</r><w:r><w:footnoteReference w:id="1"/></w:r></p></c></row></t><p><r>sau</r></p> | [7]¶ghi chú¶sau
          """)
  void grids(String name, String shorthand, String expected) {
    String notes = "<w:footnote w:id=\"1\"><w:p><w:r><w:t>ghi chú</w:t></w:r></w:p></w:footnote>";
    String shown =
        WordFile.of(markup(shorthand).replace("\"0\"", "\"1\""))
            .with("footnotes", "footnotes", notes)
            .shown(folder);
    assertEquals(expected, shown.replace('\n', ' '), name);
  }

  @Test
  void edgesThatMissByAHairAreOneColumn() {
    String body =
        """
        <w:tbl><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="12"/><w:gridCol w:w="1988"/></w:tblGrid>
        <w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>
          <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc>
          <w:tc><w:p><w:r><w:t>d</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        """;
    assertEquals("[a;b/c;d]", WordFile.of(body).shown(folder));
  }

  @Test
  void textUnderAMergedCellIsKeptApart() {
    String body = "<t><row><cv><p><r>STT</r></p></c></row><row><c^><p><r>5.</r></p></c></row></t>";
    Table table = table(WordFile.of(markup(body)));
    assertEquals("[STT/^]", WordFile.shown(table));
    assertEquals(new Cell(1, 0, 1, 1, "5.", null, null), table.covered().getFirst());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nothing said            |                                                              |                                         | false
          lines of its own        | <w:tblBorders><w:insideH w:val="single"/></w:tblBorders>     |                                         | true
          lines of its style      | <w:tblStyle w:val="Grid"/>                                   |                                         | true
          style's lines taken off | <w:tblStyle w:val="Grid"/><w:tblBorders><w:top w:val="none"/><w:left w:val="none"/><w:bottom w:val="none"/><w:right w:val="none"/></w:tblBorders> | | false
          lines of its cells      |                                                              | <w:tcBorders><w:top w:val="single"/></w:tcBorders> | true
          cells without lines     | <w:tblStyle w:val="Grid"/>                                   | <w:tcBorders><w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/></w:tcBorders> | false
          """)
  void lines(String name, String ofTable, String ofCell, boolean ruled) {
    String body =
        "<w:tbl><w:tblPr>%s</w:tblPr><w:tr><w:tc><w:tcPr>%s</w:tcPr><w:p/></w:tc></w:tr></w:tbl>"
            .formatted(ofTable == null ? "" : ofTable, ofCell == null ? "" : ofCell);
    String styles =
        """
        <w:style w:type="table" w:styleId="Lines"><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>
        <w:style w:type="table" w:styleId="Grid"><w:basedOn w:val="Lines"/></w:style>
        """;
    assertEquals(ruled, table(WordFile.of(body).with("styles", "styles", styles)).ruled(), name);
  }

  @Test
  void pagesAreThoseThatWordMarked() {
    String mark = "<w:lastRenderedPageBreak/>";
    String body =
        "<p><r>a</r></p><p><w:r>"
            + mark
            + "<w:t>b</w:t></w:r></p>"
            + "<p><w:r><w:br w:type=\"page\"/></w:r></p><p><w:r>"
            + mark
            + "<w:t>c</w:t></w:r></p><t><row><c><p><r>d</r></p></c></row>"
            + "<row><c><p><w:r>"
            + mark
            + "<w:t>e</w:t></w:r></p></c><c><p><r>f</r></p></c></row></t><p><r>g</r></p>";
    Document read = WordFile.of(markup(body).replace("\"0\"", "\"1\"")).read(folder);
    assertEquals(java.util.List.of(1, 2, 3, 4), read.paragraphs().map(p -> p.page()).toList());
    Table table = read.tables().findFirst().orElseThrow();
    assertEquals(java.util.List.of(3, 3, 4, 4), table.cells().stream().map(Cell::page).toList());
    assertEquals(4, read.pages());
  }

  private Table table(WordFile file) {
    return file.read(folder).tables().findFirst().orElseThrow();
  }
}
