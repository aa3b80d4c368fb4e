package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.baocao.form.Forms;
import org.baocao.model.Document;
import org.baocao.model.Letterhead;
import org.junit.jupiter.api.Test;

/** Letterheads and signatures in the layouts that communes use. */
class LetterheadExtractorTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));

  private static Letterhead read(Draft draft) {
    Document document = draft.document();
    return new LetterheadExtractor(FORMS).letterhead(document, document.blocks().size());
  }

  @Test
  void aParentStandsOverTheAgency() {
    Letterhead found =
        read(
            new Draft()
                .layout(
                    "UBND HUYỆN TƯ NGHĨA / ỦY BAN NHÂN DÂN / XÃ NGHĨA THƯƠNG / Số: 07/BC-UBND"
                        + " | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc"
                        + " / Nghĩa Thương, ngày 05 tháng 01 năm 2025")
                .text("BÁO CÁO", "Công tác cải cách hành chính năm 2024", "I. KẾT QUẢ"));
    assertEquals("Ủy ban nhân dân xã Nghĩa Thương", found.agency());
    assertEquals("Xã Nghĩa Thương", found.locality());
    assertEquals("07", found.number());
    assertEquals("BC-UBND", found.symbol());
    assertEquals("Nghĩa Thương", found.place());
    assertEquals(LocalDate.of(2025, 1, 5), found.date());
    assertEquals("Công tác cải cách hành chính năm 2024", found.title());
  }

  @Test
  void lettersAreSmallAndTabsPartTheColumns() {
    Letterhead found =
        read(
            new Draft()
                .text(
                    "UBND PHƯỜNG TRẦN PHÚ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "Số: 12 /BC-UBND\tĐộc lập – Tự do – Hạnh phúc",
                    "\tTrần Phú, ngày 9 tháng 4 năm 2025",
                    "BÁO CÁO KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2025",
                    "Kính gửi:",
                    "- Sở Nội vụ;",
                    "- Văn phòng UBND tỉnh."));
    assertEquals("Ủy ban nhân dân phường Trần Phú", found.agency());
    assertEquals("Phường Trần Phú", found.locality());
    assertEquals("12", found.number());
    assertEquals(LocalDate.of(2025, 4, 9), found.date());
    assertEquals("BÁO CÁO", found.kind());
    assertEquals("KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2025", found.title());
    assertEquals("Sở Nội vụ; Văn phòng UBND tỉnh", found.addressee());
  }

  @Test
  void aTableAloneHasNoSender() {
    Letterhead found =
        read(
            new Draft()
                .text("Sheet1")
                .data(
                    1,
                    "STT | Chỉ tiêu | Năm 2024",
                    "1 | Nghị quyết của Hội đồng nhân dân cấp xã | 12",
                    "2 | Quyết định của Ủy ban nhân dân xã, phường | 3",
                    "3 | Số TTHC do UBND cấp xã tiếp nhận | 7"));
    assertNull(found.agency());
    assertNull(found.locality());
  }

  @Test
  void whoFiledATableMayStandOverIt() {
    Letterhead found =
        read(
            new Draft()
                .text("UBND XÃ TỊNH LONG")
                .data(1, "STT | Chỉ tiêu | Năm 2024", "1 | a | 12", "2 | b | 3", "3 | c | 7"));
    assertEquals("Xã Tịnh Long", found.locality());
  }

  @Test
  void aBlankDayIsNoDate() {
    Letterhead found =
        read(
            new Draft()
                .layout(
                    "ỦY BAN NHÂN DÂN / ĐẶC KHU LÝ SƠN / Số:      /BC-UBND"
                        + " | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
                        + " / Lý Sơn, ngày      tháng 7 năm 2025")
                .text("BÁO CÁO", "Kết quả thực hiện", "Kính gửi: Sở Nội vụ tỉnh Quảng Ngãi."));
    assertNull(found.number());
    assertNull(found.date());
    assertEquals("Lý Sơn", found.place());
    assertEquals("Đặc khu Lý Sơn", found.locality());
    assertEquals("Sở Nội vụ tỉnh Quảng Ngãi", found.addressee());
  }

  @Test
  void theHeadSignsForTheCommittee() {
    Letterhead found =
        read(
            new Draft()
                .text("BÁO CÁO", "Kết quả", "Nội dung báo cáo./.")
                .layout(
                    "Nơi nhận: / - Sở Nội vụ; / - Lưu: VT."
                        + " | TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Nguyễn Văn An"));
    assertEquals(
        new Letterhead.Signer("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn An"), found.signer());
    assertEquals(List.of("Sở Nội vụ", "Lưu: VT"), found.recipients());
  }

  @Test
  void theHeadSignsAlone() {
    Letterhead found =
        read(
            new Draft()
                .text("BÁO CÁO", "Kết quả", "Nội dung báo cáo./.")
                .layout("Nơi nhận: / - Như trên; / - Lưu: VT. | CHỦ TỊCH / Trần Thị Bình"));
    assertEquals(new Letterhead.Signer(null, "CHỦ TỊCH", "Trần Thị Bình"), found.signer());
  }

  @Test
  void theRequestIsAnswered() {
    Letterhead found =
        read(
            new Draft()
                .text(
                    "BÁO CÁO",
                    "Kết quả cải cách hành chính",
                    "Kính gửi: Sở Nội vụ.",
                    "Thực hiện Công văn số 1234/SNV-CCHC ngày 05 tháng 6 năm 2025 của Sở Nội vụ"
                        + " tỉnh Quảng Ngãi về việc báo cáo, UBND xã báo cáo như sau:"));
    assertEquals(
        new Letterhead.Answers(
            "1234/SNV-CCHC", LocalDate.of(2025, 6, 5), "Sở Nội vụ tỉnh Quảng Ngãi"),
        found.answers());
  }
}
