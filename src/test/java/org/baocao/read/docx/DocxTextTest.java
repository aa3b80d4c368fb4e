package org.baocao.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.baocao.made.WordFile;
import org.baocao.model.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxTextTest {

  @TempDir Path folder;

  /** {@code <r>} is a run with this text, {@code <p>} a paragraph; the rest is the format's. */
  static String markup(String shorthand) {
    return shorthand
        .strip()
        .replace("<p>", "<w:p>")
        .replace("</p>", "</w:p>")
        .replace("<r>", "<w:r><w:t xml:space=\"preserve\">")
        .replace("</r>", "</w:t></w:r>");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          runs                | <p><r>9.2</r><r>15 hồ sơ</r></p> | 9.215 hồ sơ
          blank paragraphs    | <p><r>a</r></p><p><r> </r></p><p/><p><r>b</r></p> | a¶b
          composed            | <p><r>Ti\u0323nh</r></p> | Tịnh
          insertion           | <p><r>có </r><w:ins><r>10</r></w:ins><w:del><w:r><w:delText>12</w:delText></w:r></w:del><r> hồ sơ</r></p> | có 10 hồ sơ
          moved               | <p><w:moveFrom><r>cũ</r></w:moveFrom><w:moveTo><r>mới</r></w:moveTo></p> | mới
          deleted end         | <p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><r>một </r></p><p><r>câu</r></p> | một câu
          deleted last end    | <p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><r>còn lại</r></p> | còn lại
          former properties   | <p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><r>a</r></p> | a
          content control     | <w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><p><r>a</r><w:sdt><w:sdtContent><r>b</r></w:sdtContent></w:sdt></p></w:sdtContent></w:sdt> | ab
          hyperlink           | <p><w:hyperlink><r>cổng dịch vụ công</r></w:hyperlink></p> | cổng dịch vụ công
          field               | <p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><r>7</r><w:r><w:fldChar w:fldCharType="end"/></w:r><r>.</r></p> | 7.
          field in a field    | <p><w:r><w:fldChar w:fldCharType="begin"/></w:r><r>IF </r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><r>5</r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><r>8</r><w:r><w:fldChar w:fldCharType="end"/></w:r></p> | 8
          simple field        | <p><w:fldSimple w:instr="DATE"><r>03/4/2025</r></w:fldSimple></p> | 03/4/2025
          hyphens             | <p><w:r><w:t>NĐ</w:t><w:noBreakHyphen/><w:t>C</w:t><w:softHyphen/><w:t>P</w:t></w:r></p> | NĐ-CP
          hard space          | <p><r>1\u00A0234</r></p> | 1 234
          symbol              | <p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t> có </w:t><w:sym w:font="Symbol" w:char="F0B3"/></w:r></p> | ☑ có ≥
          hidden              | <p><r>a</r><w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>c</w:t></w:r></p> | ac
          hidden by style     | <p><w:r><w:rPr><w:rStyle w:val="Secret"/></w:rPr><w:t>x</w:t></w:r><r>y</r></p> | y
          capitals            | <p><w:r><w:rPr><w:caps/></w:rPr><w:t>Báo cáo</w:t></w:r></p> | BÁO CÁO
          mark on a number    | <p><r>1.234</r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r></p> | 1.234¹
          unit                | <p><r>m</r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r></p> | m2
          footnote            | <p><r>9.215</r><w:r><w:footnoteReference w:id="2"/></w:r><r> hồ sơ</r></p><p><r>sau</r></p> | 9.215 hồ sơ¶Gồm 16 hồ sơ rút¶sau
          own footnote mark   | <p><r>12</r><w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>3</w:t></w:r><r> hồ sơ</r></p> | 12 hồ sơ¶Gồm 16 hồ sơ rút
          alternatives        | <p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>một</w:t></mc:Choice><mc:Fallback><w:t>hai</w:t></mc:Fallback></mc:AlternateContent></w:r></p> | một
          text box            | <p><r>trước </r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><p><r>trong hộp</r></p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><p><r>trong hộp</r></p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><r>sau</r></p> | trước sau¶trong hộp
          fraction            | <p><m:oMath><m:f><m:num><m:r><m:t>3633</m:t></m:r></m:num><m:den><m:r><m:t>6201</m:t></m:r></m:den></m:f></m:oMath></p> | 3633/6201
          phonetic guide      | <p><w:r><w:ruby><w:rt><r>x</r></w:rt><w:rubyBase><r>y</r></w:rubyBase></w:ruby></w:r></p> | y
          """)
  void text(String name, String shorthand, String expected) {
    String styles =
        """
        <w:style w:type="character" w:styleId="Hid"><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Secret"><w:basedOn w:val="Hid"/></w:style>
        """;
    String notes =
        """
        <w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote>
        <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t xml:space="preserve"> Gồm 16 hồ sơ rút</w:t>
        </w:r></w:p></w:footnote>
        """;
    WordFile file =
        WordFile.of(markup(shorthand))
            .with("styles", "styles", styles)
            .with("footnotes", "footnotes", notes);
    assertEquals(expected, file.shown(folder), name);
    assertEquals(expected, file.strict().shown(folder), name + ", Strict");
  }

  @Test
  void lineBreaksAndTabsStay() {
    String body = "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>";
    assertEquals("a\nb\tc", WordFile.of(body).shown(folder));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          all bold           | <p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><r> </r></p>   | true;false;false;0
          partly bold        | <p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><r>b</r></p>   | false;false;false;0
          by its style       | <p><w:pPr><w:pStyle w:val="Sub"/></w:pPr><r>a</r></p>         | true;true;true;2
          toggles cancel out | <p><w:pPr><w:pStyle w:val="Sub"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>a</w:t></w:r></p> | false;true;true;2
          says so itself     | <p><w:pPr><w:pStyle w:val="Sub"/><w:jc w:val="left"/><w:outlineLvl w:val="0"/></w:pPr><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>a</w:t></w:r></p> | false;true;false;1
          """)
  void emphasis(String name, String shorthand, String expected) {
    String styles =
        """
        <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
        <w:style w:type="paragraph" w:styleId="Head"><w:basedOn w:val="Normal"/>
          <w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Head"/><w:rPr><w:i/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>
        """;
    Paragraph.Emphasis read =
        WordFile.of(markup(shorthand))
            .with("styles", "styles", styles)
            .read(folder)
            .paragraphs()
            .findFirst()
            .orElseThrow()
            .emphasis();
    assertEquals(
        expected,
        read.bold() + ";" + read.italic() + ";" + read.centred() + ";" + read.level(),
        name);
  }
}
