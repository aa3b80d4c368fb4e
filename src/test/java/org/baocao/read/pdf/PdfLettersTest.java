package org.baocao.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.baocao.model.Document;
import org.baocao.model.Doubt;
import org.baocao.read.letters.Garbled;
import org.baocao.read.letters.Legacy;
import org.baocao.read.letters.LegacyEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfLettersTest {

  private static final List<String> TEXT =
      List.of(
          "Phòng Nội vụ hướng dẫn các xã, phường thực hiện công tác cải cách hành chính,",
          "thông tin tuyên truyền, kiểm soát thủ tục hành chính và chuyển đổi số; tổng số hồ",
          "sơ tiếp nhận là 9.215 hồ sơ, trong đó không có hồ sơ quá hạn, đạt tỷ lệ 99,5%.");

  private static final String LIBERATION =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  @TempDir Path folder;

  private static String text(Document document) {
    return String.join("\n", document.paragraphs().map(p -> p.text()).toList());
  }

  /** The codes of old encodings under WinAnsi names, with no map to Unicode. */
  @ParameterizedTest
  @CsvSource({"TCVN3, .VnTime", "TCVN3, AAAAAA+.VnTime", "VNI, VNI-Times", "TCVN3, Times-Roman"})
  void fontsOfOldEncodingsAreRepaired(LegacyEncoding encoding, String name) throws IOException {
    Legacy legacy = Legacy.in(encoding);
    PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);
    try (Sheets sheets = new Sheets().font(font, 11)) {
      for (int i = 0; i < TEXT.size(); i++) {
        sheets.text(70, 100 + 15 * i, legacy.write(TEXT.get(i)).replace('\u00AD', '~'));
      }
      PDDocument pdf = sheets.document();
      softHyphens(pdf);
      font.getCOSObject().setName(COSName.BASE_FONT, name);
      Path file = folder.resolve("legacy.pdf");
      pdf.save(file.toFile());
      String read = text((Document) Pdfs.read(file));
      assertEquals(String.join(" ", TEXT), read);
    }
  }

  /** PDFBox writes no soft hyphen: it stands as a tilde among the hexadecimal codes so far. */
  private static void softHyphens(PDDocument pdf) throws IOException {
    String content;
    try (InputStream in = pdf.getPage(0).getContents()) {
      content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    String hyphens =
        Pattern.compile("<((?:[0-9A-F]{2})+)>")
            .matcher(content)
            .replaceAll(hex -> hex.group().replaceAll("\\G(<?(?:(?!7E)[0-9A-F]{2})*)7E", "$1AD"));
    byte[] bytes = hyphens.getBytes(StandardCharsets.ISO_8859_1);
    pdf.getPage(0).setContents(new PDStream(pdf, new ByteArrayInputStream(bytes)));
  }

  @Test
  void aBrokenMapIsDoubtedAndItsTextKept() throws IOException {
    Document document = (Document) Pdfs.read(garbled("01B0", "1ECB"));
    assertTrue(text(document).contains("phịờng"), text(document));
    Document doubted = Garbled.doubted(document);
    assertEquals(Doubt.Kind.GARBLED_TEXT, doubted.doubts().getFirst().kind());
    assertTrue(doubted.doubts().getFirst().evidence().quote().contains("ịớ"));
    assertEquals(List.of(), Garbled.doubted((Document) Pdfs.read(garbled("0", "0"))).doubts());
  }

  private Path garbled(String right, String wrong) throws IOException {
    Path file = folder.resolve("map.pdf");
    try (Sheets sheets = new Sheets();
        InputStream ttf = PDDocument.class.getResourceAsStream(LIBERATION)) {
      PDFont font = PDType0Font.load(sheets.pdf(), ttf, true);
      sheets.font(font, 11);
      for (int page = 0; page < 4; page++) {
        for (int i = 0; i < TEXT.size(); i++) {
          sheets.text(70, 100 + 60 * page + 15 * i, TEXT.get(i));
        }
      }
      sheets.save(file);
    }
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      COSDictionary fonts =
          pdf.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      for (COSName name : fonts.keySet()) {
        spoil(fonts.getCOSDictionary(name).getCOSStream(COSName.TO_UNICODE), right, wrong);
      }
      Path spoilt = folder.resolve("spoilt.pdf");
      pdf.save(spoilt.toFile());
      return spoilt;
    }
  }

  private static void spoil(COSStream map, String right, String wrong) throws IOException {
    String text;
    try (InputStream in = map.createInputStream()) {
      text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
    try (OutputStream out = map.createOutputStream()) {
      out.write(
          text.replace("<" + right + ">\n", "<" + wrong + ">\n")
              .getBytes(StandardCharsets.US_ASCII));
    }
  }
}
