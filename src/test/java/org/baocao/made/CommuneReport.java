package org.baocao.made;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.baocao.form.AppendixForm;
import org.baocao.form.Indicator;

/** A report of an invented commune with one appendix, and what has to be read in it. */
public final class CommuneReport {

  private static final String TITLE =
      "Sơ kết 05 năm (2021-2025) thực hiện Chương trình tổng thể cải cách hành chính nhà nước";

  private record Line(String indicator, String code, String label, List<String> figures) {}

  private final AppendixLayout layout;
  private final AppendixForm form;
  private final List<String> years;
  private final List<Line> lines = new ArrayList<>();
  private final List<String> gold = new ArrayList<>();

  public CommuneReport(AppendixLayout layout, AppendixForm form, long seed) {
    this.layout = layout;
    this.form = form;
    boolean backwards = layout == AppendixLayout.YEARS_BACKWARDS;
    this.years = backwards ? List.of("2024", "2023") : List.of("2023", "2024");
    Random random = new Random(seed);
    for (Indicator row : form.rows()) {
      if (layout == AppendixLayout.ROWS_MISSING && lines.size() % 4 == 3) {
        random.nextInt();
        lines.add(new Line("", "", "", List.of()));
        continue;
      }
      if (layout == AppendixLayout.ROW_INSERTED && lines.size() == 5) {
        lines.add(line("9.9", "9.9", "Số máy quét mã vạch mua trong kỳ", random));
      }
      lines.add(line(row.code(), code(row), label(row), random));
    }
    lines.removeIf(line -> line.indicator().isEmpty());
  }

  /** {@code PL7/6.1 2024 12 @2,3}: indicator, period, value and the row and column of its cell. */
  public List<String> gold() {
    return gold;
  }

  public WordFile file() {
    StringBuilder body = new StringBuilder();
    body.append(paragraph("BÁO CÁO")).append(paragraph(TITLE));
    body.append(paragraph("1. Kết quả")).append(paragraph("Nơi nhận: Lưu VT"));
    body.append(layout.title().isEmpty() ? "" : paragraph(layout.title()));
    int half = layout == AppendixLayout.SPLIT ? lines.size() / 2 : lines.size();
    gold.clear();
    body.append(table(lines.subList(0, half), "t1"));
    if (half < lines.size()) {
      body.append(paragraph("Tiếp theo")).append(table(lines.subList(half, lines.size()), "t2"));
    }
    return WordFile.of(body.toString());
  }

  private static Line line(String indicator, String code, String label, Random random) {
    int figure = 1 + random.nextInt(80);
    return new Line(
        indicator, code, label, List.of("" + figure, "" + (figure + random.nextInt(19))));
  }

  private String code(Indicator row) {
    String code = row.printedCode();
    boolean two = code.matches("\\d\\.\\d");
    return switch (layout) {
      case CODES_MISSING -> "";
      case CODES_WITH_DOTS -> code.isEmpty() ? "" : code + ".";
      case CODES_WITH_COMMAS -> code.replace('.', ',');
      case CODES_AS_DATES -> two ? code.replace(".", "-thg ") : code;
      case CODES_AS_ENGLISH_DATES -> two && code.startsWith("6") ? code.charAt(2) + "-Jun" : code;
      case ONE_CODE_MISTYPED -> code.equals("5.2") ? "6.1" : code;
      case RENUMBERED -> "" + (lines.size() + 1);
      default -> code;
    };
  }

  private String label(Indicator row) {
    String label = row.label();
    return switch (layout) {
      case DECOMPOSED -> Normalizer.normalize(label, Normalizer.Form.NFD);
      case MISTYPED -> label.replace("trực tuyến", "trục tuyên").replace("hồ sơ", "hồ sở");
      case ABBREVIATED ->
          label
              .replace("thủ tục hành chính", "TTHC")
              .replace("trực tuyến toàn trình", "TTTT")
              .replace("cán bộ, công chức", "CBCC");
      case OTHER_ORDER_OF_WORDS -> reordered(label);
      default -> label;
    };
  }

  private static String reordered(String label) {
    int comma = label.indexOf(' ', label.length() / 2);
    return comma < 0 ? label : label.substring(comma + 1) + " " + label.substring(0, comma);
  }

  private String table(List<Line> part, String id) {
    List<List<String>> rows = new ArrayList<>();
    boolean units = layout == AppendixLayout.UNITS_AND_NOTES;
    if (layout == AppendixLayout.TITLE_IN_A_ROW) {
      rows.add(List.of("Phụ lục " + form.number(), "", "", ""));
    }
    if (layout == AppendixLayout.TWO_HEADER_ROWS) {
      rows.add(List.of("STT", "Chỉ tiêu thống kê", "Kết quả thống kê", ""));
      rows.add(List.of("", "", "Năm " + years.get(0), "Năm " + years.get(1)));
    } else {
      rows.add(cells("STT", "Nội dung", "Năm " + years.get(0), "Năm " + years.get(1), units));
    }
    int column = units ? 3 : 2;
    for (Line line : part) {
      rows.add(cells(line.code(), line.label(), line.figures(), units));
      for (int i = 0; i < years.size(); i++) {
        String place = id + "," + (rows.size() - 1) + "," + (column + i);
        String name = "PL" + form.number() + "/" + line.indicator();
        gold.add(name + " " + years.get(i) + " " + line.figures().get(i) + " @" + place);
      }
    }
    return markup(rows);
  }

  private static List<String> cells(
      String code, String label, List<String> figures, boolean units) {
    return units
        ? List.of(code, label, "Số", figures.get(0), figures.get(1), "số liệu tạm tính")
        : List.of(code, label, figures.get(0), figures.get(1));
  }

  private static List<String> cells(
      String code, String label, String first, String second, boolean units) {
    return units
        ? List.of(code, label, "Đơn vị tính", first, second, "Ghi chú")
        : List.of(code, label, first, second);
  }

  private static String markup(List<List<String>> rows) {
    StringBuilder markup = new StringBuilder("<w:tbl><w:tblPr><w:tblBorders>");
    markup.append("<w:top w:val=\"single\"/><w:insideH w:val=\"single\"/></w:tblBorders>");
    markup.append("</w:tblPr><w:tblGrid>");
    markup.append("<w:gridCol w:w=\"900\"/>".repeat(rows.get(0).size())).append("</w:tblGrid>");
    for (List<String> row : rows) {
      markup.append("<w:tr>");
      row.forEach(cell -> markup.append("<w:tc>").append(paragraph(cell)).append("</w:tc>"));
      markup.append("</w:tr>");
    }
    return markup.append("</w:tbl>").toString();
  }

  private static String paragraph(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r></w:p>";
  }
}
