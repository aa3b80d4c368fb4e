package org.baocao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.made.WordFile;

/** Bodies of Word files that hold forms, blank and filled. */
final class ReportSheets {

  private static final String HEAD = "STT|Chỉ tiêu thống kê|Đơn vị tính|Số liệu|Ghi chú";

  private ReportSheets() {}

  static Path file(String body, Path folder, String name) {
    try {
      return Files.move(
          WordFile.of(body).in(folder), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A form that nobody has taught: a commune's library. */
  static String library(boolean filled) {
    Stream<String> rows =
        Stream.of(
            "1|Tổng số sách hiện có|Cuốn|1250|",
            "1.1|Số sách tiếng Việt|Cuốn|1200|",
            "1.2|Số sách tiếng nước ngoài|Cuốn|50|",
            "2|Phục vụ bạn đọc|||",
            "2.1|Tỷ lệ yêu cầu mượn được đáp ứng|%|75|",
            "2.1.1|Số lượt yêu cầu mượn sách|Lượt|400|",
            "2.1.2|Số lượt được mượn sách|Lượt|300|",
            "3|Mở cửa ngày thứ bảy (Có = 1; Không = 0)||1|");
    return paragraph("BÁO CÁO")
        + paragraph("Hoạt động thư viện xã năm 2025")
        + paragraph("Phụ lục 1")
        + paragraph("Thống kê hoạt động thư viện")
        + table(rows.map(r -> filled ? r : r.replaceFirst("\\|[0-9]*\\|$", "||")).toList());
  }

  /** The rows of the periodic form, blank. */
  static String periodic() throws IOException {
    Map<String, List<String>> rows = new TreeMap<>();
    Path file = Path.of("src/test/resources/org/baocao/cli/form-rows-periodic.tsv");
    for (String line : Files.readAllLines(file)) {
      String[] row = line.split("\t", -1);
      if (row[0].matches("\\d+")) {
        rows.computeIfAbsent(row[0] + "\t" + row[1], n -> new ArrayList<>())
            .add(row[2] + "|" + row[3] + "|" + row[4] + "||");
      }
    }
    return rows.entrySet().stream()
        .map(
            e ->
                paragraph("Biểu mẫu " + e.getKey().split("\t")[0])
                    + paragraph(e.getKey().split("\t")[1])
                    + table(e.getValue()))
        .collect(Collectors.joining());
  }

  private static String paragraph(String text) {
    return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  private static String table(List<String> rows) {
    return Stream.concat(Stream.of(HEAD), rows.stream())
        .map(
            row ->
                Arrays.stream(row.split("\\|", -1))
                    .map(c -> "<w:tc><w:p><w:r><w:t>" + c + "</w:t></w:r></w:p></w:tc>")
                    .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
        .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
  }
}
