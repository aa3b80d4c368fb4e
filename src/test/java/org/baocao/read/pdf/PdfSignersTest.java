package org.baocao.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.baocao.extract.Extraction;
import org.baocao.form.Forms;
import org.baocao.model.Document;
import org.baocao.model.Letterhead;
import org.baocao.model.Letterhead.Signer;
import org.baocao.model.Submission;
import org.baocao.read.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures that stand beside each other on a page, far over the names. */
class PdfSignersTest {

  private static final Signer COMMITTEE =
      new Signer("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Tấn Quang");
  private static final Signer FRONT =
      new Signer("TM. ỦY BAN MTTQ VIỆT NAM", "CHỦ TỊCH", "Lê Thị Kim Chi");

  @TempDir Path folder;

  @Test
  void bothAreRead() throws IOException {
    try (Sheets page = page()) {
      column(page, 170, 250, "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
      column(page, 420, 250, "TM. ỦY BAN MTTQ VIỆT NAM", "CHỦ TỊCH");
      column(page, 170, 340, "Nguyễn Tấn Quang");
      column(page, 420, 340, "Lê Thị Kim Chi");
      Letterhead read = read(page);
      assertEquals(COMMITTEE, read.signer());
      assertEquals(List.of(FRONT), read.cosigners());
    }
  }

  @Test
  void recipientsStandUnderThem() throws IOException {
    try (Sheets page = page()) {
      column(page, 170, 250, "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
      column(page, 420, 250, "TM. ỦY BAN MTTQ VIỆT NAM", "CHỦ TỊCH");
      column(page, 170, 340, "Nguyễn Tấn Quang");
      column(page, 420, 340, "Lê Thị Kim Chi");
      page.text(60, 370, "Nơi nhận:").text(60, 386, "- Sở Nội vụ;").text(60, 402, "- Lưu: VT.");
      Letterhead read = read(page);
      assertEquals(COMMITTEE, read.signer());
      assertEquals(List.of(FRONT), read.cosigners());
      assertEquals(List.of("Sở Nội vụ", "Lưu: VT"), read.recipients());
    }
  }

  @Test
  void anOfficeTakesTwoLines() throws IOException {
    try (Sheets page = page()) {
      page.text(60, 250, "Nơi nhận:").text(60, 266, "- Sở Nội vụ;").text(60, 282, "- Lưu: VT.");
      column(page, 420, 250, "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "HĐND VÀ UBND");
      column(page, 420, 345, "Phạm Viết Quang");
      Letterhead read = read(page);
      assertEquals(
          new Signer("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG HĐND VÀ UBND", "Phạm Viết Quang"),
          read.signer());
      assertEquals(List.of(), read.cosigners());
    }
  }

  private static Sheets page() throws IOException {
    Sheets page = new Sheets();
    page.font(vietnamese(page), 12);
    column(page, 170, 60, "ỦY BAN NHÂN DÂN", "XÃ TỊNH LONG", "Số: 12/BC-UBND");
    column(
        page,
        400,
        60,
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Tịnh Long, ngày 03 tháng 4 năm 2025");
    column(page, 297, 120, "BÁO CÁO", "Kết quả công tác cải cách hành chính năm 2024");
    String line = "Trong năm 2024, Ủy ban nhân dân xã đã chỉ đạo thực hiện nhiệm vụ cải cách hành";
    page.text(60, 170, line).text(60, 186, line).text(60, 202, "chính theo kế hoạch đề ra./.");
    return page;
  }

  /** The font that comes with PDFBox has all letters with their marks. */
  private static PDFont vietnamese(Sheets page) throws IOException {
    String font = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = PDFont.class.getResourceAsStream(font)) {
      return PDType0Font.load(page.pdf(), in);
    }
  }

  private static void column(Sheets page, double middle, double from, String... lines)
      throws IOException {
    for (int i = 0; i < lines.length; i++) {
      page.centred(middle, from + 16 * i, lines[i]);
    }
  }

  private Letterhead read(Sheets page) throws IOException {
    Path file = page.save(folder.resolve("signed.pdf"));
    Submission filed = new Submission(file, "signed.pdf", "application/pdf", "0", null);
    Document document = (Document) new Readers().read(filed);
    return new Extraction(Forms.load(Path.of("models"))).extract(document).letterhead();
  }
}
