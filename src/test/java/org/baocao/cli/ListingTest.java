package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

  private static final Listing LISTING =
      new Listing(
          List.of("file", "errors", "state"),
          List.of(
              Arrays.asList("Báo cáo “1”, sửa.docx", 12L, State.added),
              Arrays.asList("a \"b\"\nc.pdf", null, State.failed)));

  @Test
  void aTableIsForPeople() {
    assertEquals(
        """
        Tệp                    Lỗi  Kết quả
        Báo cáo “1”, sửa.docx  12   mới
        a "b" c.pdf            –    không đọc được
        """,
        printed(Listing.Format.table));
  }

  @Test
  void jsonHasNumbersAndNulls() {
    assertEquals(
        "[{\"file\":\"Báo cáo “1”, sửa.docx\",\"errors\":12,\"state\":\"added\"},"
            + "{\"file\":\"a \\\"b\\\"\\nc.pdf\",\"errors\":null,\"state\":\"failed\"}]\n",
        printed(Listing.Format.json));
  }

  @Test
  void csvQuotesWhatWouldBreakARow() {
    assertEquals(
        """
        file,errors,state\r
        "Báo cáo “1”, sửa.docx",12,added\r
        "a ""b\""
        c.pdf",,failed\r
        """,
        printed(Listing.Format.csv));
  }

  @Test
  void csvHasNoFormulas() {
    Listing words =
        new Listing(
            List.of("file"),
            List.of(
                List.of("=HYPERLINK(\"http://a\")"),
                List.of("@SUM(A1)"),
                List.of("+84 255 123"),
                List.of("-2+3"),
                List.of("-5,5%"),
                List.of("–"),
                List.of(new BigDecimal("-5"))));
    StringWriter out = new StringWriter();
    words.print(new PrintWriter(out), Listing.Format.csv, new Words("vi"));
    assertEquals(
        """
        file\r
        "'=HYPERLINK(""http://a"")"\r
        '@SUM(A1)\r
        '+84 255 123\r
        '-2+3\r
        "-5,5%"\r
        –\r
        -5\r
        """,
        out.toString());
  }

  private static String printed(Listing.Format format) {
    StringWriter out = new StringWriter();
    LISTING.print(new PrintWriter(out), format, new Words("vi"));
    return out.toString();
  }
}
