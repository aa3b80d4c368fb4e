package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import org.baocao.form.Forms;
import org.baocao.model.Filing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file says of the case that it belongs to. */
class FilingExtractorTest {

  private static final Extraction EXTRACTION = new Extraction(Forms.load(Path.of("models")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Kèm theo Báo cáo số 12/BC-UBND ngày 03/4/2025 của UBND xã Tịnh Long) | 12 BC-UBND 2025-04-03 Xã Tịnh Long",
        "(Kèm theo Báo cáo số: 07 /BC-UBND ngày 03 tháng 4 năm 2025 của Ủy ban nhân dân phường Trà Câu) | 07 BC-UBND 2025-04-03 Phường Trà Câu",
        "(Ban hành kèm theo Công văn số 9/UBND-NC ngày 3-4-2025) | 9 UBND-NC 2025-04-03 null",
        "(Kèm theo Báo cáo số      /BC-UBND ngày    /4/2025 của UBND xã Ba Vì) | null BC-UBND null Xã Ba Vì",
        "Kèm theo Báo cáo số ...../BC-UBND ngày .... tháng 4 năm 2025 của UBND xã Ba Vì | null BC-UBND null Xã Ba Vì",
        "(Số liệu tính đến ngày 03/4/2025) | null null null null",
      })
  void anAppendixNamesItsReport(String line, String expected) {
    Filing filing = filing("Phụ lục 7", "CUNG CẤP DỊCH VỤ CÔNG QUÝ I NĂM 2025", line);
    assertEquals(Filing.Role.APPENDIX, filing.role());
    assertEquals(
        expected,
        filing.number() + " " + filing.symbol() + " " + filing.date() + " " + filing.locality());
    assertEquals("7", String.join(",", filing.appendices()));
    assertEquals("2025-Q1", String.valueOf(filing.period()));
  }

  @Test
  void aReportSaysWhoseAndWhichItIs() {
    Filing filing =
        EXTRACTION.filing(
            EXTRACTION.extract(
                new Draft()
                    .text("UBND XÃ TỊNH LONG", "Số: 12/BC-UBND")
                    .text("Tịnh Long, ngày 03 tháng 4 năm 2025", "BÁO CÁO")
                    .text("Kết quả cải cách hành chính quý I năm 2025")
                    .text("1. Kết quả", "Nơi nhận:", "- Lưu: VT")
                    .document()),
            "Tịnh Long");
    assertEquals(Filing.Role.REPORT, filing.role());
    assertEquals(
        "Xã Tịnh Long, Tịnh Long, 12, BC-UBND, 2025-04-03, 2025-Q1",
        String.join(
            ", ",
            Arrays.asList(
                filing.locality(),
                filing.folder(),
                filing.number(),
                filing.symbol(),
                String.valueOf(filing.date()),
                String.valueOf(filing.period()))));
  }

  @Test
  void aTableThatCallsItselfAReportIsNeitherForCertain() {
    assertEquals(Filing.Role.OTHER, filing("BÁO CÁO", "SỐ LIỆU QUÝ I NĂM 2025").role());
  }

  private static Filing filing(String... lines) {
    Draft draft =
        new Draft().text(lines).data(1, "STT|Nội dung|Số liệu", "1|Số cuộc họp|3", "2|Số lớp|4");
    return EXTRACTION.filing(EXTRACTION.extract(draft.document()), null);
  }
}
