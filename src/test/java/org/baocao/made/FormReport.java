package org.baocao.made;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
import org.baocao.form.Indicator;

/** A whole report of an invented commune on a form; its figures agree unless told otherwise. */
public final class FormReport {

  private static final String WHOLE = "24";
  private static final String PART = "18";

  private final Form form;
  private final List<String> columns;
  private final Map<String, String> figures = new LinkedHashMap<>();
  private List<String> head = List.of();
  private List<AppendixForm> sheets;
  private UnaryOperator<String> titles = title -> title;

  /** {@code columns}: headers of the columns that hold figures. */
  public FormReport(Form form, String... columns) {
    this.form = form;
    this.columns = List.of(columns);
    this.sheets = form.appendices();
    for (AppendixForm appendix : form.appendices()) {
      fill(appendix);
    }
  }

  /** With letterhead, text and signature; without this call there are appendices only. */
  public FormReport titled(String title) {
    head =
        List.of(
            "ỦY BAN NHÂN DÂN XÃ BÌNH MINH",
            "Số: 12/BC-UBND",
            "Bình Minh, ngày 16 tháng 9 năm 2026",
            "BÁO CÁO",
            title,
            "Kính gửi: Sở Nội vụ tỉnh Quảng Ngãi",
            "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
            "Ủy ban nhân dân xã đã chỉ đạo thực hiện.",
            "Nơi nhận:",
            "- Lưu: VT.",
            "TM. ỦY BAN NHÂN DÂN",
            "CHỦ TỊCH",
            "Nguyễn Văn An");
    return this;
  }

  /** What the appendices are called instead. */
  public FormReport appendices(UnaryOperator<String> called) {
    titles = called;
    return this;
  }

  /** With one of the appendices only. */
  public FormReport only(String number) {
    sheets = List.of(form.appendix(number).orElseThrow());
    return this;
  }

  /** {@code PL1/2.1=24}; a blank figure leaves the cell blank. */
  public FormReport with(String... stated) {
    for (String one : stated) {
      String[] parts = one.split("=", -1);
      figures.put(parts[0], parts[1]);
    }
    return this;
  }

  public WordFile file() {
    Stream<String> text = head.stream().map(FormReport::paragraph);
    return WordFile.of(
        Stream.concat(text, sheets.stream().map(this::sheet)).collect(Collectors.joining()));
  }

  private void fill(AppendixForm appendix) {
    String prefix = "PL" + appendix.number() + "/";
    for (Indicator row : appendix.rows()) {
      figures.put(prefix + row.code(), PART);
      if (row.kind() != Indicator.Kind.COUNT) {
        figures.put(prefix + row.code(), other(row));
      }
    }
    for (Indicator row : appendix.rows()) {
      if (row.kind() == Indicator.Kind.RATE && row.formula() != null) {
        figures.put(prefix + row.formula().split(" / ")[1], WHOLE);
      }
    }
    for (int i = appendix.rows().size() - 1; i >= 0; i--) {
      Indicator row = appendix.rows().get(i);
      if (row.kind() == Indicator.Kind.COUNT && row.formula() != null) {
        figures.put(prefix + row.code(), sum(prefix, row.formula()));
      }
    }
  }

  private static String other(Indicator row) {
    return switch (row.kind()) {
      case RATE -> "75";
      case FLAG -> "1";
      case TEXT -> "Đã thực hiện";
      default -> "";
    };
  }

  private String sum(String prefix, String formula) {
    return Arrays.stream(formula.split(" \\+ "))
        .map(code -> new BigDecimal(figures.getOrDefault(prefix + code, "0")))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .toString();
  }

  private String sheet(AppendixForm appendix) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("STT", "Chỉ tiêu thống kê", "Đơn vị tính", columns));
    for (Indicator row : appendix.rows()) {
      String figure = figures.getOrDefault("PL" + appendix.number() + "/" + row.code(), "");
      String unit = row.unit() == null ? "" : row.unit();
      List<String> same = columns.stream().map(column -> figure).toList();
      rows.add(row(row.printedCode(), row.label(), unit, same));
    }
    return paragraph("Biểu mẫu " + appendix.number())
        + paragraph(titles.apply(appendix.title()))
        + table(rows);
  }

  private static List<String> row(String code, String label, String unit, List<String> figures) {
    List<String> row = new ArrayList<>(List.of(code, label, unit));
    row.addAll(figures);
    row.add("");
    return row;
  }

  private static String table(List<List<String>> rows) {
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> "<w:tc>" + paragraph(cell) + "</w:tc>")
                    .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
        .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
  }

  private static String paragraph(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r></w:p>";
  }
}
