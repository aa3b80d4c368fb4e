package org.baocao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baocao.extract.Extraction;
import org.baocao.form.Forms;
import org.baocao.made.WordFile;
import org.baocao.model.Finding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The years of a row are the figure of the period only where no year is left out. */
class PartialYearsTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2021 2022 2023 2024 2025 | online.full.files.appendix",
        "2025 2024 2023 2022 2021 | online.full.files.appendix",
        "2023 2024 2025 | ",
        "2021 2022 2024 2025 | ",
        "2025 | "
      })
  void yearsAreHeldAgainstTheText(String years, String check) {
    String[] columns = years.split(" ");
    WordFile file =
        WordFile.of(
            Stream.of(
                        "ỦY BAN NHÂN DÂN XÃ BÌNH MINH",
                        "Bình Minh, ngày 16 tháng 12 năm 2025",
                        "BÁO CÁO",
                        "Sơ kết 05 năm cải cách hành chính giai đoạn 2021 - 2025",
                        "Hồ sơ trực tuyến toàn trình: 90 hồ sơ.",
                        "Nơi nhận:",
                        "Phụ lục 7",
                        "Chính quyền điện tử, chính quyền số")
                    .map(PartialYearsTest::paragraph)
                    .collect(Collectors.joining())
                + "<w:tbl>"
                + row("STT", "Chỉ tiêu", columns)
                + row("6.3", "Tỷ lệ hồ sơ trực tuyến toàn trình", repeated("50", columns))
                + row("6.3.1", "Tổng số hồ sơ của DVCTT toàn trình", repeated("40", columns))
                + row(
                    "6.3.2",
                    "Số hồ sơ nộp trực tuyến của các DVCTT toàn trình",
                    repeated("20", columns))
                + "</w:tbl>");
    assertEquals(
        check == null ? "" : check,
        new Checks(FORMS)
                .check(new Extraction(FORMS).extract(file.read(folder), "cchc-2021-2025"))
                .findings()
                .stream()
                .map(Finding::check)
                .filter("online.full.files.appendix"::equals)
                .collect(Collectors.joining(" ")));
  }

  private static String[] repeated(String cell, String[] columns) {
    return IntStream.range(0, columns.length).mapToObj(i -> cell).toArray(String[]::new);
  }

  private static String row(String code, String label, String[] cells) {
    return Stream.concat(Stream.of(code, label), Stream.of(cells))
        .map(cell -> "<w:tc>" + paragraph(cell) + "</w:tc>")
        .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }
}
