package org.baocao.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.baocao.made.WordFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paragraph is {@code list.level:text}; a list alone may stand for an empty paragraph. */
class DocxListTest {

  @TempDir Path folder;

  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Item"/><w:isLgl/>
          <w:lvlText w:val="%1.%2."/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
        <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:suff w:val="space"/><w:lvlText w:val="-"/></w:lvl>
        <w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/>
          <w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="1">
        <w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimalZero"/><w:suff w:val="nothing"/><w:lvlText w:val="%1/"/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Linked"/></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/>
        <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
      """;

  private static final String STYLES =
      """
      <w:style w:type="paragraph" w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="numbering" w:styleId="Linked"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          levels                    | 1.0:A 1.1:B 1.1:C 1.2:D 1.0:E 1.1:F | I. A¶1.1. B¶1.2. C¶a) D¶II. E¶2.1. F
          a level left out          | 1.1:A                               | 1.1. A
          bullets                   | 1.3:A 1.4:B                         | - A¶• B
          start, zero, no space     | 2.0:A 2.0:B                         | 05/A¶06/B
          a list that starts anew   | 1.0:A 1.0:B 3.0:C 1.0:D             | I. A¶II. B¶I. C¶II. D
          empty paragraphs count    | 2.0: 2.0:B                          | 05/¶06/B
          bound to a style          | s:A s:B                             | 1.1. A¶1.2. B
          taken out of its style    | x:A s:B                             | A¶1.1. B
          by way of a style         | 4.0:A                               | 05/A
          a list that is not there  | 9.0:A                               | A
          """)
  void labels(String name, String paragraphs, String expected) {
    String body =
        Arrays.stream(paragraphs.split(" "))
            .map(DocxListTest::markup)
            .collect(Collectors.joining());
    WordFile file =
        WordFile.of(body)
            .with("numbering", "numbering", NUMBERING)
            .with("styles", "styles", STYLES);
    assertEquals(expected, file.shown(folder), name);
  }

  private static String markup(String shorthand) {
    String[] parts = shorthand.split(":", -1);
    String properties =
        switch (parts[0]) {
          case "s" -> "<w:pStyle w:val=\"Item\"/>";
          case "x" -> "<w:pStyle w:val=\"Item\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>";
          default ->
              "<w:numPr><w:ilvl w:val=\"%s\"/><w:numId w:val=\"%s\"/></w:numPr>"
                  .formatted(parts[0].split("\\.")[1], parts[0].split("\\.")[0]);
        };
    return "<w:p><w:pPr>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(properties, parts[1]);
  }

  @ParameterizedTest
  @CsvSource({
    "LOWER_LETTER, 4, d", "LOWER_LETTER, 27, aa", "UPPER_ROMAN, 1994, MCMXCIV",
    "LOWER_ROMAN, 4, iv", "DECIMAL_ZERO, 9, 09", "DECIMAL_ZERO, 10, 10"
  })
  void numbers(org.baocao.read.text.NumberFormat format, int number, String written) {
    assertEquals(written, format.write(number));
  }
}
