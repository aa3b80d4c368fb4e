package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.baocao.form.Forms;
import org.baocao.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles as communes write them: the form and the time of a report that has nothing but a text. */
class FormTitlesTest {

  private static final Extraction EXTRACTION = new Extraction(Forms.load(Path.of("models")));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // the periodic form
        "Báo cáo kết quả công tác CCHC 9 tháng đầu năm và phương hướng nhiệm vụ 3 tháng cuối năm 2025 | cchc-dinh-ky | 2025-01-01/2025-09-30",
        "V/v báo cáo công tác cải cách hành chính Quý III | cchc-dinh-ky | 2025-Q3",
        "Công tác cải cách hành chính quý III/2025 | cchc-dinh-ky | 2025-Q3",
        "KẾT QUẢ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH QUÝ IV NĂM 2025 | cchc-dinh-ky | 2025-Q4",
        "Tình hình thực hiện nhiệm vụ cải cách hành chính Quý 3 năm 2025 và phương hướng, nhiệm vụ Quý 4 năm 2025 | cchc-dinh-ky | 2025-Q3",
        "Kết quả thực hiện công tác CCHC quý IV, phương hướng nhiệm vụ quý I năm 2026 | cchc-dinh-ky | 2025-Q4",
        "Công tác CCHC 9 tháng đầu năm, nhiệm vụ trọng tâm quý IV năm 2025 | cchc-dinh-ky | 2025-01-01/2025-09-30",
        "Công tác cải cách hành chính quý III và 9 tháng đầu năm 2025 trên địa bàn xã Bình Minh | cchc-dinh-ky | 2025-01-01/2025-09-30",
        "Công tác cải cách hành chính chín tháng năm 2025 | cchc-dinh-ky | 2025-01-01/2025-09-30",
        "Công tác cải cách hành chính tháng 8 và phương hướng, nhiệm vụ tháng 9 năm 2025 | cchc-dinh-ky | 2025-08",
        "Tình hình thực hiện công tác cải cách hành chính tháng 10/2025 | cchc-dinh-ky | 2025-10",
        "Kết quả công tác cải cách hành chính năm 2025 và phương hướng nhiệm vụ năm 2026 | cchc-dinh-ky | 2025",
        "Tổng kết công tác cải cách hành chính năm 2025; mục tiêu, nhiệm vụ năm 2026 | cchc-dinh-ky | 2025",
        "Kết quả thực hiện Chương trình tổng thể CCHC nhà nước giai đoạn 2021-2030 năm 2025 | cchc-dinh-ky | 2025",
        "Sơ kết công tác cải cách hành chính 06 tháng đầu năm và triển khai nhiệm vụ 06 tháng cuối năm 2026 | cchc-dinh-ky | 2026-H1",
        "Công tác cải cách hành chính nhà nước 6 tháng cuối năm 2025 của Ủy ban nhân dân xã Trà Giang | cchc-dinh-ky | 2025-H2",
        "Công tác CCHC Quý III năm 2025 (từ ngày 15/6/2025 đến ngày 14/9/2025) | cchc-dinh-ky | 2025-Q3",
        "Công tác cải cách hành chính Quý III (số liệu từ 15/6 đến 14/9/2025) | cchc-dinh-ky | 2025-Q3",
        "Kết quả thực hiện Kế hoạch cải cách hành chính quý IV năm 2025 (tính đến ngày 14/12/2025) | cchc-dinh-ky | 2025-Q4",
        "Công tác cải cách hành chính từ ngày 15/12/2024 đến ngày 14/9/2025 | cchc-dinh-ky | 2024-12-15/2025-09-14",
        "Kết quả cải cách hành chính, chuyển đổi số và kiểm soát thủ tục hành chính năm 2025 | cchc-dinh-ky | 2025",
        "Cải cách hành chính 11 tháng đầu năm 2025 | cchc-dinh-ky | 2025-01-01/2025-11-30",
        "Công tác cải cách hành chính chín tháng đầu năm | cchc-dinh-ky | 2025-01-01/2025-09-30",
        "Công tác cải cách hành chính tháng chín | cchc-dinh-ky | 2025-09",
        "Công tác cải cách hành chính quý ba | cchc-dinh-ky | 2025-Q3",
        "Công tác cải cách hành chính năm 2025 và phương hướng năm 2026 | cchc-dinh-ky | 2025",
        "Công tác CCHC quý IV và phương hướng, nhiệm vụ năm 2026 | cchc-dinh-ky | 2025-Q4",
        "Kết quả công tác CCHC quý IV, kết quả năm 2025 và phương hướng năm 2026 | cchc-dinh-ky | 2025",
        "Công tác CCHC quý I và nhiệm vụ trọng tâm năm 2026 | cchc-dinh-ky | 2026-Q1",
        "Công tác CCHC quý I, trọng tâm công tác quý II năm 2026 | cchc-dinh-ky | 2026-Q1",
        "Công tác CCHC 6 tháng đầu năm, định hướng công tác 6 tháng cuối năm 2026 | cchc-dinh-ky | 2026-H1",
        "Công tác cải cách hành chính tháng 9 và quý III/2025 | cchc-dinh-ky | 2025-Q3",
        "Công tác CCHC năm 2025 (từ ngày 15/12/2024 đến ngày 14/12/2025) | cchc-dinh-ky | 2025",
        "Công tác CCHC năm 2025 (từ ngày 01/01/2025 đến ngày 31/8/2025) | cchc-dinh-ky | 2025-01-01/2025-08-31",
        // the review of five years
        "Kết quả công tác cải cách hành chính từ năm 2021 đến hết quý I/2025 | cchc-2021-2025 | 2021-01-01/2025-03-31",
        "Tổng kết thực hiện Chương trình tổng thể CCHC nhà nước giai đoạn 2021-2025, phương hướng 2026-2030 | cchc-2021-2025 | 2021-01-01/2025-12-31",
        "Sơ kết 05 năm thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030 | cchc-2021-2025 | 2021-01-01/2025-12-31",
        "Sơ kết 5 năm thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030 | cchc-2021-2025 | 2021-01-01/2025-12-31",
        "Kết quả công tác cải cách hành chính từ năm 2021 đến ngày 31/3/2025 | cchc-2021-2025 | 2021-01-01/2025-03-31",
        "Đánh giá kết quả thực hiện công tác CCHC giai đoạn 2021 - 2025 và đề xuất nhiệm vụ giai đoạn 2026 - 2030 | cchc-2021-2025 | 2021-01-01/2025-12-31",
        "Tổng kết công tác cải cách hành chính 05 năm (2021-2025) | cchc-2021-2025 | 2021-01-01/2025-12-31",
        "V/v báo cáo sơ kết 05 năm thực hiện Chương trình tổng thể CCHC (2021-2025) | cchc-2021-2025 | 2021-01-01/2025-12-31",
        "Kết quả thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030 | cchc-2021-2025 | 2021-01-01/2025-12-31",
        "Kết quả công tác cải cách hành chính từ năm 2021 đến nay | cchc-2021-2025 | 2021-01-01/2025-12-31",
        "Sơ kết 05 năm cải cách hành chính | cchc-2021-2025 | none",
        // the supplement to it
        "Bổ sung số liệu sơ kết 05 năm cải cách hành chính (từ 01/7/2025 đến 31/7/2025) | cchc-bo-sung-2025 | 2025-07-01/2025-07-31",
        "V/v bổ sung báo cáo sơ kết 05 năm thực hiện Chương trình tổng thể CCHC từ ngày 01 tháng 7 năm 2025 đến ngày 31 tháng 7 năm 2025 | cchc-bo-sung-2025 | 2025-07-01/2025-07-31",
        "Số liệu bổ sung phục vụ sơ kết 5 năm (2021-2025) công tác cải cách hành chính | cchc-bo-sung-2025 | 2021-01-01/2025-12-31",
        "Bổ sung số liệu sơ kết 05 năm cải cách hành chính (từ 01/01/2025 đến 31/7/2025) | cchc-bo-sung-2025 | 2025-01-01/2025-07-31",
        // a time for which there is no form
        "Tình hình, kết quả thực hiện công tác cải cách hành chính 6 tháng đầu năm 2025 | like cchc-dinh-ky | 2025-H1",
        "Công tác cải cách hành chính quý II năm 2024 | like cchc-dinh-ky | 2024-Q2",
        "Kết quả cải cách hành chính năm 2021 | like cchc-dinh-ky | 2021",
        // other fields, other work
        "Tình hình phát triển kinh tế - xã hội năm 2025 và kế hoạch năm 2026 | none | 2025",
        "Kết quả thực hiện công tác kiểm soát thủ tục hành chính quý III/2025 | none | 2025-Q3",
        "Tổng kết công tác cải cách tư pháp và thi hành án hành chính năm 2025 | none | 2025",
        "Công tác tuyên truyền cải cách hành chính năm 2025 | none | 2025",
        "Kết quả tự chấm điểm Chỉ số cải cách hành chính năm 2025 | none | 2025",
        "Kết quả khắc phục tồn tại, hạn chế trong công tác CCHC năm 2025 | none | 2025",
        "Kết quả khảo sát mức độ hài lòng và công tác cải cách hành chính năm 2025 | none | 2025",
        "Tình hình giải quyết hồ sơ hành chính Quý IV năm 2025 | none | 2025-Q4",
        "Công tác phòng, chống tham nhũng 9 tháng đầu năm 2025 | none | 2025-01-01/2025-09-30"
      })
  void theTitleTellsFormAndTime(String title, String form, String period) {
    Report report = report(title);
    assertEquals(period, report.period() == null ? "none" : report.period().iso());
    String like = report.lapsedForm() == null ? "none" : "like " + report.lapsedForm();
    assertEquals(form, report.form() == null ? like : report.form(), () -> "" + report.formScore());
  }

  private static Report report(String title) {
    boolean letter = title.startsWith("V/v");
    String place = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc";
    Draft draft =
        new Draft()
            .layout(
                "ỦY BAN NHÂN DÂN / XÃ BÌNH MINH|" + place,
                "Số: 12/BC-UBND"
                    + (letter ? " / " + title : "")
                    + "|Bình Minh, ngày 16 tháng 9 năm 2025");
    return EXTRACTION.extract(
        (letter ? draft : draft.text("BÁO CÁO", title.replaceFirst("^Báo cáo ", "")))
            .text("Kính gửi: Sở Nội vụ tỉnh Quảng Ngãi")
            .text("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "Ủy ban nhân dân xã đã chỉ đạo thực hiện.")
            .layout("Nơi nhận: / - Như trên; / - Lưu: VT.|TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH")
            .document());
  }
}
