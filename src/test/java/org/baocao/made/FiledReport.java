package org.baocao.made;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;

/** A whole report of an invented commune, all its appendices in one layout, with its gold. */
public final class FiledReport {

  private static final String FIVE_YEARS =
      "Sơ kết 05 năm (2021-2025) thực hiện Chương trình tổng thể cải cách hành chính nhà nước";

  /** A paragraph, or a table where there are rows. */
  public record Part(String text, List<List<String>> rows) {}

  private final List<Part> parts = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<String> gold = new ArrayList<>();
  private final Layout layout;

  public FiledReport(Form form, Layout layout, long seed) {
    this.layout = layout;
    Random random = new Random(seed);
    boolean years = form.period() != null;
    boolean quarter = random.nextBoolean();
    text("BÁO CÁO");
    text(
        years
            ? FIVE_YEARS
            : "Kết quả công tác cải cách hành chính " + (quarter ? "Quý III" : "") + " năm 2025");
    text("Kính gửi: Sở Nội vụ tỉnh Quảng Ngãi");
    text(years ? "Số liệu tính đến ngày 31/3/2025 như sau." : "I. KẾT QUẢ");
    text("Nơi nhận: Lưu VT");
    for (AppendixForm appendix : form.appendices()) {
      FiledHeader header =
          new FiledHeader(layout, years ? null : quarter ? "2025-Q3" : "2025", random);
      FiledTable table = new FiledTable(layout, appendix, header, random);
      starts.add(parts.size());
      title(appendix);
      table(table, appendix);
      gold.addAll(table.gold());
    }
  }

  private void table(FiledTable table, AppendixForm appendix) {
    List<List<List<String>>> pieces = table.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (i == 0 && layout.title() == Layout.Title.IN_A_ROW) {
        List<List<String>> titled = new ArrayList<>(pieces.get(0));
        List<String> row =
            new ArrayList<>(Collections.nCopies(titled.get(0).size(), FiledTable.LEFT));
        row.set(0, "Phụ lục " + appendix.number() + "\n" + appendix.title());
        titled.add(0, row);
        parts.add(new Part("", titled));
        continue;
      }
      if (i > 0) {
        text("(Tiếp theo)");
      }
      parts.add(new Part("", pieces.get(i)));
    }
  }

  private void title(AppendixForm appendix) {
    int number = Integer.parseInt(appendix.number());
    String title = appendix.title();
    switch (layout.title()) {
      case NUMBERED -> text("Phụ lục " + number, title);
      case CAPITAL_ROMAN ->
          text("PHỤ LỤC " + FiledTable.roman(number), title.toUpperCase(Locale.ROOT));
      case WITH_NUMBER_SIGN -> text("Phụ lục số 0" + number, title);
      case MODEL -> text("Biểu mẫu số " + number, title);
      case TABLE -> text("Biểu 0" + number + ". " + title);
      case COLON -> text("Phụ lục " + number + ": " + title);
      case SHORT -> text("PL " + number, title);
      case ON_TWO_LINES -> {
        int half = title.indexOf(' ', title.length() / 2);
        text("PHỤ LỤC " + number, title.substring(0, half), title.substring(half + 1));
      }
      case WITH_A_NOTE ->
          text(
              "Phụ lục " + number,
              "(Kèm theo Báo cáo số 15/BC-UBND ngày 03 tháng 4 năm 2025 của UBND xã)",
              title);
      case WITHOUT_NUMBER -> text(title);
      case IN_A_ROW -> text("");
    }
  }

  private void text(String... lines) {
    for (String line : lines) {
      parts.add(new Part(line, List.of()));
    }
  }

  public List<Part> parts() {
    return parts;
  }

  /** The parts that appendices begin with. */
  List<Integer> starts() {
    return starts;
  }

  /** {@code PL7/6.1 2024 12}: indicator, period and value, of every figure in order. */
  public List<String> gold() {
    return gold;
  }

  /** As a Word file. */
  public WordFile word() {
    StringBuilder body = new StringBuilder();
    parts.forEach(
        part -> body.append(part.rows().isEmpty() ? paragraph(part.text()) : table(part)));
    body.append("<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>");
    body.append(
        "<w:pgMar w:top=\"900\" w:bottom=\"900\" w:left=\"900\" w:right=\"900\"/></w:sectPr>");
    return WordFile.of(body.toString());
  }

  private String table(Part part) {
    List<List<String>> rows = part.rows();
    StringBuilder markup = new StringBuilder("<w:tbl><w:tblPr><w:tblBorders>");
    markup.append("<w:top w:val=\"single\"/><w:insideH w:val=\"single\"/>");
    markup.append(
        "<w:insideV w:val=\"single\"/><w:left w:val=\"single\"/><w:right"
            + " w:val=\"single\"/><w:bottom"
            + " w:val=\"single\"/></w:tblBorders></w:tblPr><w:tblGrid>");
    int label = layout.code() == Layout.Code.NO_COLUMN ? 0 : 1;
    for (int c = 0; c < rows.get(0).size(); c++) {
      markup.append(
          "<w:gridCol w:w=\"%d\"/>".formatted(c == label ? 5000 : c < label ? 800 : 1300));
    }
    markup.append("</w:tblGrid>");
    for (int r = 0; r < rows.size(); r++) {
      markup.append("<w:tr>");
      for (int c = 0; c < rows.get(r).size(); c++) {
        markup.append(cell(rows, r, c));
      }
      markup.append("</w:tr>");
    }
    return markup.append("</w:tbl>").toString();
  }

  private static String cell(List<List<String>> rows, int row, int column) {
    List<String> cells = rows.get(row);
    String text = cells.get(column);
    if (text.equals(FiledTable.LEFT)) {
      return "";
    }
    int span = 1;
    while (column + span < cells.size() && cells.get(column + span).equals(FiledTable.LEFT)) {
      span++;
    }
    boolean above = text.equals(FiledTable.ABOVE);
    boolean begins =
        row + 1 < rows.size() && rows.get(row + 1).get(column).equals(FiledTable.ABOVE);
    String merged = above ? "<w:vMerge/>" : begins ? "<w:vMerge w:val=\"restart\"/>" : "";
    return "<w:tc><w:tcPr><w:gridSpan w:val=\""
        + span
        + "\"/>"
        + merged
        + "</w:tcPr>"
        + paragraph(above ? "" : text)
        + "</w:tc>";
  }

  private static String paragraph(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r></w:p>";
  }
}
