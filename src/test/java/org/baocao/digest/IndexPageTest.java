package org.baocao.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.baocao.model.Period;
import org.baocao.store.ReportSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexPageTest {

  @TempDir Path folder;

  private Html index(ReportSummary... reports) throws IOException {
    new Digest(folder, "vi", form -> form.equals("cchc") ? "Cải cách hành chính" : form)
        .writeIndex(List.of(reports));
    return new Html(Files.readString(folder.resolve("index.html")));
  }

  @Test
  void theLatestRoundComesFirstAndItsSendersByName() throws Exception {
    Html index =
        index(
            report(1, "Xã Tịnh Long", "2024", 6),
            report(2, "Xã Ba Vì", "2025-Q1", 0),
            report(3, "Phường Cẩm Thành", "2025-Q1", 1),
            report(4, "Đặc khu Lý Sơn", "2025-Q1", 0),
            report(5, "Xã Âu Lâu", null, 0));
    assertEquals(
        List.of(
            "Cải cách hành chính, quý I năm 2025",
            "Cải cách hành chính, năm 2024",
            "Cải cách hành chính"),
        index.all("<h2>(.*?)</h2>"));
    assertEquals(
        List.of("Đặc khu Lý Sơn", "Phường Cẩm Thành", "Xã Ba Vì", "Xã Tịnh Long", "Xã Âu Lâu"),
        index.all("<a href=\"reports/[^>]*>(.*?)</a>"));
    assertTrue(index.source().contains("5 báo cáo đã tiếp nhận, trong đó 2 báo cáo có lỗi"));
    assertTrue(index.source().contains("<span class=\"tallied error\">6</span>"));
  }

  @Test
  void aRowLeadsToItsReport() throws Exception {
    Html index = index(report(7, "Xã Ba Vì", "2025-Q1", 0));
    assertEquals(List.of("digest.css", "reports/7777777777777777.html"), index.links());
    assertTrue(index.source().contains("7/BC-UBND, ngày 03/4/2025"));
    assertTrue(index.source().contains("12:00 ngày 04/4/2025"));
  }

  @Test
  void anEmptyArchiveSaysWhatToDo() throws Exception {
    Html index = index();
    assertTrue(index.source().contains("Chưa có báo cáo nào"));
    assertFalse(new Digest(folder).writeIndex(List.of()));
  }

  private static ReportSummary report(
      int id, String locality, @Nullable String period, int errors) {
    return new ReportSummary(
        id,
        Integer.toString(id).repeat(64),
        "bao-cao.docx",
        "application/msword",
        "cchc",
        null,
        locality,
        Integer.toString(id),
        "BC-UBND",
        LocalDate.of(2025, 4, 3),
        period == null ? null : Period.parse(period),
        null,
        errors,
        0,
        0,
        0,
        0,
        Instant.parse("2025-04-04T05:00:00Z"));
  }
}
