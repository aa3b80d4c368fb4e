package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.baocao.form.Forms;
import org.baocao.model.Appendix;
import org.baocao.model.Observation;
import org.baocao.model.Report;
import org.baocao.model.Section;
import org.junit.jupiter.api.Test;

/** Reports in other layouts: headings, codes, columns and rows that differ from the form's. */
class ExtractionTest {

  private static final Extraction EXTRACTION = new Extraction(Forms.load(Path.of("models")));

  private static final String TITLE =
      "Sơ kết 05 năm (2021-2025) thực hiện Chương trình tổng thể cải cách hành chính nhà nước";

  @Test
  void rowsFindTheirPlaceByCodeAndWording() {
    Report report =
        EXTRACTION.extract(
            new Draft()
                .text("BÁO CÁO", TITLE, "PHỤ LỤC VII", "Chính quyền điện tử, chính quyền số")
                .data(
                    1,
                    "TT | Nội dung | 2023 | Năm 2024 | Ghi chú",
                    "6.3 | Tỷ lệ hồ sơ trực tuyến toàn trình | 98,34 | 100 | ",
                    "6.3.1. | Tổng số hồ sơ của DVCTT toàn trinh (gồm hồ sơ nộp trực tuyến + trực tiếp) | 361 | 485 | x",
                    " | Số hồ sơ nộp trực tuyến của các DVCTT toàn trình | 355 | 485 | ",
                    "6.9 | Số lượt truy cập trang thông tin | 12 | - | ")
                .document());
    assertEquals("cchc-2021-2025", report.form());
    assertEquals(
        List.of(
            "PL7/6.3 2023 98.34",
            "PL7/6.3 2024 100",
            "PL7/6.3.1 2023 361",
            "PL7/6.3.1 2024 485",
            "PL7/6.3.2 2023 355",
            "PL7/6.3.2 2024 485",
            "PL7/6.9 2023 12",
            "PL7/6.9 2024 null"),
        report.observations().stream().map(ExtractionTest::told).toList());
  }

  /** A commune that leaves the group of the sở out, and gives its own group that number. */
  @Test
  void rowsOfAGroupWhoseNumberMovedGoWithIt() {
    Report report =
        EXTRACTION.extract(
            new Draft()
                .text("BÁO CÁO", "Công tác cải cách hành chính Quý IV năm 2025")
                .text("BIỂU MẪU 3", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH")
                .data(
                    1,
                    "STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu | Ghi chú",
                    "3 | Kết quả giải quyết TTHC | | | ",
                    "3.1 | Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn | % | 98 | ",
                    "3.1.1 | Tổng số hồ sơ TTHC đã giải quyết xong | Hồ sơ | 750 | ",
                    "3.1.2 | Số hồ sơ TTHC giải quyết đúng hạn | Hồ sơ | 735 | ")
                .document());
    assertEquals(
        List.of("PL3/3.2 98", "PL3/3.2.1 750", "PL3/3.2.2 735"),
        report.observations().stream().map(o -> o.indicator() + " " + o.value()).toList());
  }

  private static List<String> paths(String... lines) {
    Draft draft =
        new Draft().text("BÁO CÁO", "Kết quả năm 2024", "Kính gửi: Sở Nội vụ").text(lines);
    return EXTRACTION.extract(draft.document()).sections().stream().map(Section::path).toList();
  }

  private static String told(Observation o) {
    return o.indicator() + " " + o.period() + " " + o.value();
  }

  @Test
  void aReportOfNoKnownFormIsReadAllTheSame() {
    Report report =
        EXTRACTION.extract(
            new Draft()
                .text(
                    "BÁO CÁO",
                    "Tình hình sản xuất nông nghiệp năm 2024",
                    "1. Trồng trọt",
                    "Diện tích gieo trồng đạt 120 ha.")
                .data(1, "STT | Cây trồng | Năm 2024", "1 | Lúa | 80", "2 | Ngô | 40")
                .document());
    assertNull(report.form());
    assertEquals("2024", String.valueOf(report.period()));
    assertEquals(
        List.of("null 2024 120", "null 2024 80", "null 2024 40"),
        report.observations().stream().map(ExtractionTest::told).toList());
  }

  @Test
  void aTableInTheTextIsNoAppendixThoughItsRowsAreLikeOne() {
    Report report =
        EXTRACTION.extract(
            new Draft()
                .text("BÁO CÁO", TITLE, "I. KẾT QUẢ")
                .data(
                    1,
                    "STT|Nội dung|Năm 2023|Năm 2024",
                    "6.1|Cung cấp dịch vụ công trực tuyến|1|2",
                    "6.2|Tỷ lệ hồ sơ trực tuyến một phần|50|60",
                    "6.3|Tỷ lệ hồ sơ trực tuyến toàn trình|70|80",
                    "6.3.1|Tổng số hồ sơ của dịch vụ công trực tuyến toàn trình|10|20")
                .layout("Nơi nhận: / - Lưu: VT.|TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH")
                .document(),
            "cchc-2021-2025");
    assertEquals("cchc-2021-2025", report.form());
    assertEquals(8, report.observations().size());
    assertTrue(report.observations().stream().allMatch(o -> o.indicator() == null));
  }

  @Test
  void partsAreNumberedWithCapitalsAboveRomanNumbers() {
    assertEquals(
        List.of("A", "A.I", "A.I.1", "A.II", "B", "B.I", "B.I.1", "B.I.1.a"),
        paths(
            "A. KẾT QUẢ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH",
            "I. Công tác chỉ đạo, điều hành",
            "1. Văn bản đã ban hành",
            "II. Kết quả thực hiện",
            "B. PHƯƠNG HƯỚNG, NHIỆM VỤ",
            "I. Nhiệm vụ trọng tâm",
            "1. Cải cách thể chế",
            "a) Rà soát văn bản"));
  }

  @Test
  void capitalsMayStandBelowRomanNumbers() {
    assertEquals(
        List.of("I", "I.A", "I.A.1", "I.B", "II"),
        paths(
            "I. KẾT QUẢ THỰC HIỆN",
            "A. CẢI CÁCH THỂ CHẾ",
            "1. Ban hành văn bản",
            "B. CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
            "II. KIẾN NGHỊ"));
  }

  @Test
  void aNameThatBeginsWithACapitalOpensNoPart() {
    assertEquals(
        List.of("I"), paths("I. Nhân sự", "A. Nguyễn Văn Ánh phụ trách", "B. Trần Thị Bé"));
  }

  @Test
  void sectionsAreNumberedInManyWays() {
    Report report =
        EXTRACTION.extract(
            new Draft()
                .text(
                    "BÁO CÁO",
                    "Kết quả năm 2024",
                    "Kính gửi: Sở Nội vụ",
                    "I/ TÌNH HÌNH",
                    "1/ Chỉ đạo",
                    "a) Kết quả",
                    "12 hồ sơ đã nhận",
                    "b) Hạn chế",
                    "2. Tuyên truyền",
                    "2.1 Hình thức",
                    "II. KIẾN NGHỊ",
                    "Đề nghị trang bị 05 máy tính")
                .document());
    assertEquals(
        List.of("I", "I.1", "I.1.a", "I.1.b", "I.2", "I.2.2.1", "II"),
        report.sections().stream().map(Section::path).toList());
    assertEquals(
        List.of("null 2024 12"), report.observations().stream().map(ExtractionTest::told).toList());
  }

  @Test
  void aTextThatNamesAnAppendixOpensNone() {
    Report report =
        EXTRACTION.extract(
            new Draft()
                .text(
                    "BÁO CÁO",
                    "Kết quả năm 2024",
                    "Kính gửi: Sở Nội vụ",
                    "1.Kết quả",
                    "Phụ lục 1, 2, 3 kèm theo báo cáo này.",
                    "Biểu 1. Kết quả giải quyết")
                .data(1, "STT | Lĩnh vực | Năm 2024", "1 | Hộ tịch | 80", "2 | Đất đai | 40")
                .text("Đã mở 05 lớp tập huấn", "1. Kiến nghị của công dân: đã nhận 05 đơn")
                .layout("Nơi nhận: / - Lưu: VT. | CHỦ TỊCH / Trần Thị Bình")
                .text("Phụ lục 07: thống kê chính quyền số")
                .data(1, "STT | Chỉ tiêu | Năm 2024", "1 | Số máy tính | 12")
                .document());
    assertEquals("Trần Thị Bình", Objects.requireNonNull(report.letterhead().signer()).name());
    assertEquals(
        Arrays.asList(null, "7"), report.appendices().stream().map(Appendix::number).toList());
    assertEquals(
        List.of("null 2024 5", "null 2024 5", "null 2024 80", "null 2024 40", "PL7/1 2024 12"),
        report.observations().stream().map(ExtractionTest::told).toList());
  }
}
