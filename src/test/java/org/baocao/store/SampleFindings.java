package org.baocao.store;

import java.util.List;
import java.util.function.Function;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Severity;
import org.baocao.model.Text;
import org.jspecify.annotations.Nullable;

/** Findings as the checks are to word them, worst first. */
final class SampleFindings {

  private static final String RESULTS = "Số hóa kết quả giải quyết TTHC: 4208/9203 hồ sơ";
  private static final String FULL = "Tổng số TTHC toàn trình đã cung cấp: 23 TTHC";
  private static final String RECEIVED = "Tổng số hồ sơ tiếp nhận: 9.215  hồ sơ";
  private static final String RESOLVED = "Tổng hồ sơ đã giải quyết: 9.199";

  private final Function<String, Evidence> quote;
  private final Cells cells;

  private SampleFindings(Function<String, Evidence> quote, Cells cells) {
    this.quote = quote;
    this.cells = cells;
  }

  /** The evidence of an appendix' cell: appendix, printed code (empty: first row), column. */
  @FunctionalInterface
  interface Cells {
    Evidence at(String appendix, String code, int column);
  }

  static List<Finding> of(Function<String, Evidence> quote, Cells cells) {
    SampleFindings sample = new SampleFindings(quote, cells);
    return List.of(
        sample.files(),
        sample.digitised(),
        sample.procedures(),
        sample.sum(
            "6.3.1", "1044/1306 hồ sơ, đạt 79,94%", "1.306", "0 + 303 + 361 + 485 + 156 = 1.305"),
        sample.sum(
            "6.4.2", "3633/6201 hồ sơ, đạt 58,59%", "3.633", "0 + 35 + 909 + 2.207 + 451 = 3.602"),
        sample.missing(),
        sample.number(),
        sample.skipped(),
        sample.doubled(),
        sample.units(),
        sample.cutOff(),
        sample.score());
  }

  private Finding files() {
    return finding(
        "files.balance",
        Severity.ERROR,
        "Hồ sơ tiếp nhận 9.215 ≠ 9.199 đã giải quyết + 0 đang giải quyết + 14 rút = 9.213: lệch 2.",
        "Rà soát lại số hồ sơ tiếp nhận, đã giải quyết, đang giải quyết và rút; còn 2 hồ sơ chưa rõ kết quả.",
        quote.apply(RECEIVED),
        quote.apply(RESOLVED),
        quote.apply("Tổng hồ sơ đang giải quyết 0 hồ sơ (trong hạn )"),
        quote.apply("rút hồ sơ: 14 hồ sơ"));
  }

  private Finding digitised() {
    return finding(
        "digitised.results.of",
        Severity.ERROR,
        "Số hóa kết quả tính trên 9.203 hồ sơ, nhưng hồ sơ đã giải quyết là 9.199: lệch 4.",
        "Thống nhất mẫu số 9.203 với số hồ sơ đã giải quyết 9.199.",
        quote.apply(RESULTS),
        quote.apply(RESOLVED));
  }

  private Finding procedures() {
    return finding(
        "narrative.appendix",
        Severity.ERROR,
        "TTHC toàn trình: lời văn ghi 23, Phụ lục 7 dòng 6.1.2 ghi 73.",
        null,
        quote.apply(FULL),
        cells.at("7", "6.1.2", 6));
  }

  private Finding sum(String code, String text, String said, String added) {
    return finding(
        "narrative.sum",
        Severity.ERROR,
        "Lời văn ghi "
            + said
            + ", cộng các năm tại Phụ lục 7 dòng "
            + code
            + " được "
            + added
            + ".",
        "Sửa lời văn hoặc số liệu năm tại Phụ lục 7 dòng " + code + ".",
        quote.apply(text),
        cells.at("7", code, 3),
        cells.at("7", code, 4),
        cells.at("7", code, 5),
        cells.at("7", code, 6));
  }

  private Finding missing() {
    return finding(
        "appendix.missing",
        Severity.ERROR,
        "Thiếu Phụ lục 5 và Phụ lục 6: sau Phụ lục 4 là Phụ lục 7.",
        "Bổ sung Phụ lục 5, Phụ lục 6 theo biểu mẫu.",
        new Evidence(cells.at("7", "", 0).place(), "PL7", cells.at("7", "", 0).quote()));
  }

  private Finding number() {
    return finding(
        "letterhead.number",
        Severity.WARNING,
        "Văn bản chưa có số (“Số:       /BC-UBND”).",
        "Ghi số văn bản trước khi gửi.",
        quote.apply("BÁO CÁO"));
  }

  private Finding skipped() {
    return finding(
        "appendix.row.skipped",
        Severity.WARNING,
        "Phụ lục 1 từ dòng 5 sang dòng 7: thiếu dòng 6.",
        null,
        cells.at("1", "5", 0),
        cells.at("1", "7", 0));
  }

  private Finding doubled() {
    return finding(
        "appendix.column.doubled",
        Severity.WARNING,
        "Phụ lục 1 có hai cột cho năm 2025.",
        null,
        cells.at("1", "7.1", 6),
        cells.at("1", "7.1", 7));
  }

  private Finding units() {
    return finding(
        "units.mixed",
        Severity.WARNING,
        "Hai đơn vị cho cùng một tổng 3.536: “lượt” và “phiếu”.",
        "Dùng thống nhất một đơn vị.",
        quote.apply("2122/3536 lượt"),
        quote.apply("1395/3536 phiếu"));
  }

  private Finding cutOff() {
    return finding(
        "rate.cut",
        Severity.NOTE,
        "39,45% là số cắt bớt: 1395/3536 = 39,4513…%.",
        null,
        quote.apply("hài lòng: 1395/3536 phiếu, đạt 39,45%"));
  }

  private Finding score() {
    return finding(
        "text.value",
        Severity.NOTE,
        "Phụ lục 1 dòng 1.1: ô ghi chữ “01 KH; 01 QĐ”, không cộng được.",
        null,
        cells.at("1", "1.1", 2));
  }

  private static Finding finding(
      String check, Severity severity, String vi, @Nullable String mend, Evidence... evidence) {
    return new Finding(
        check,
        severity,
        new Text(vi, "[en] " + vi),
        List.of(),
        List.of(evidence),
        mend == null ? null : new Text(mend, "[en] " + mend));
  }
}
