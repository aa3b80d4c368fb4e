package org.baocao.made;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.baocao.form.AppendixForm;
import org.baocao.form.Indicator;

/** One appendix of a made report: its rows in a layout, and what has to be read in them. */
final class FiledTable {

  /** A cell that is merged with its left neighbour. */
  static final String LEFT = "<";

  /** Belongs to the cell above. */
  static final String ABOVE = "^";

  private record Line(
      Indicator row, String code, String label, List<FiledFigures.Figure> figures) {}

  private final Layout layout;
  private final AppendixForm form;
  private final FiledHeader header;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> gold = new ArrayList<>();

  FiledTable(Layout layout, AppendixForm form, FiledHeader header, Random random) {
    this.layout = layout;
    this.form = form;
    this.header = header;
    FiledFigures figures = new FiledFigures(layout.value(), random);
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (Indicator row : form.rows()) {
      number++;
      List<FiledFigures.Figure> printed =
          header.periods().stream().map(period -> figures.of(row)).toList();
      lines.add(new Line(row, code(row, number), label(row), printed));
    }
    arranged(lines, random).forEach(this::add);
  }

  private List<Line> arranged(List<Line> lines, Random random) {
    List<Line> arranged = new ArrayList<>(lines);
    int at = 1 + random.nextInt(lines.size() - 2);
    switch (layout.rows()) {
      case SOME_MISSING ->
          arranged.removeIf(
              line -> line.row().kind() != Indicator.Kind.HEADING && random.nextInt(6) == 0);
      case TWO_SWAPPED -> arranged.add(at, arranged.remove(at + 1));
      case ALL, ONE_INSERTED, IN_GROUPS -> {}
    }
    return arranged;
  }

  private void add(Line line) {
    if (layout.rows() == Layout.Rows.IN_GROUPS && rows.size() % 9 == 0) {
      String group = List.of("I", "II", "III", "IV", "V", "VI").get(rows.size() / 9);
      rows.add(cells(group, "NHÓM CHỈ TIÊU CHUNG", "", blanks()));
    }
    if (layout.rows() == Layout.Rows.ONE_INSERTED && rows.size() == 4) {
      rows.add(cells("9.9", "Số máy quét mã vạch mua trong kỳ", "chiếc", blanks()));
    }
    List<String> printed = line.figures().stream().map(FiledFigures.Figure::printed).toList();
    String unit = line.row().unit() == null ? "" : line.row().unit();
    String label = line.label();
    int half = label.indexOf(' ', label.length() / 2);
    if (layout.label() == Layout.Label.ON_TWO_ROWS && half > 20 && line.code().length() == 1) {
      rows.add(cells(line.code(), label.substring(0, half), unit, printed));
      rows.add(cells("", label.substring(half + 1), "", blanks()));
    } else {
      rows.add(cells(line.code(), label, unit, printed));
    }
    for (int i = 0; i < line.figures().size(); i++) {
      if (line.figures().get(i).says() != null) {
        gold.add(
            "PL%s/%s %s %s"
                .formatted(
                    form.number(),
                    line.row().code(),
                    header.periods().get(i),
                    line.figures().get(i).says()));
      }
    }
  }

  private List<String> blanks() {
    return header.periods().stream().map(period -> "").toList();
  }

  private List<String> cells(String code, String label, String unit, List<String> figures) {
    List<String> cells = new ArrayList<>();
    if (layout.code() != Layout.Code.NO_COLUMN) {
      cells.add(layout.label() == Layout.Label.CODE_IN_IT ? "" : code);
    }
    cells.add(layout.label() == Layout.Label.CODE_IN_IT ? (code + " " + label).strip() : label);
    header.beside(
        cells, figures, unit, figures.stream().allMatch(String::isEmpty) ? "" : "theo QĐ 12");
    return cells;
  }

  private String code(Indicator row, int number) {
    String code = row.printedCode();
    boolean child = code.indexOf('.') >= 0;
    return switch (layout.code()) {
      case AS_ASKED -> code;
      case DOTTED -> code.isEmpty() ? "" : code + ".";
      case COMMAS -> code.replace('.', ',');
      case DASHES -> code.replace('.', '-');
      case CHILDREN_BLANK -> child ? "" : code;
      case CHILDREN_DASHED -> child ? "-" : code;
      case BLANK, NO_COLUMN -> "";
      case RENUMBERED -> "" + number;
      case TOP_ROMAN -> child || code.isEmpty() ? code : roman(Integer.parseInt(code));
    };
  }

  static String roman(int number) {
    return "X".repeat(number / 10)
        + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX").get(number % 10);
  }

  private String label(Indicator row) {
    String label = row.label();
    return switch (layout.label()) {
      case DECOMPOSED -> Normalizer.normalize(label, Normalizer.Form.NFD);
      case MISTYPED ->
          label
              .replace("trực tuyến", "trục tuyên")
              .replace("hồ sơ", "hồ sở")
              .replace("văn bản", "văn bảng")
              .replace("Tỷ lệ", "Tỉ lệ")
              .replace("được", "đuợc");
      case ABBREVIATED ->
          label
              .replace("thủ tục hành chính", "TTHC")
              .replace("văn bản", "VB")
              .replace("dịch vụ công trực tuyến", "DVCTT")
              .replace("Ủy ban nhân dân", "UBND")
              .replace("Hội đồng nhân dân", "HĐND")
              .replace("cán bộ, công chức, viên chức", "CBCCVC")
              .replace("đơn vị sự nghiệp", "ĐVSN")
              .replace("Số lượng", "SL");
      case WITH_ITS_UNIT ->
          row.unit() == null || label.endsWith(")") ? label : label + " (" + row.unit() + ")";
      case WITHOUT_BRACKETS -> {
        String bare = label.replaceAll("\\s*\\([^()]*\\)", "").strip();
        yield bare.isEmpty() ? label : bare;
      }
      case AS_ASKED, ON_TWO_ROWS, CODE_IN_IT -> label;
    };
  }

  List<String> gold() {
    return gold;
  }

  /** Pieces, each with its own header rows. */
  List<List<List<String>>> pieces() {
    int size = rows.size();
    return switch (layout.pieces()) {
      case WHOLE -> List.of(headed(rows));
      case HEADER_REPEATED -> {
        List<List<String>> all = new ArrayList<>(headed(rows.subList(0, size / 2)));
        all.addAll(headed(rows.subList(size / 2, size)));
        yield List.of(all);
      }
      case TWO -> List.of(headed(rows.subList(0, size / 2)), headed(rows.subList(size / 2, size)));
      case THREE ->
          List.of(
              headed(rows.subList(0, size / 3)),
              headed(rows.subList(size / 3, 2 * size / 3)),
              headed(rows.subList(2 * size / 3, size)));
    };
  }

  private List<List<String>> headed(List<List<String>> part) {
    List<List<String>> all = new ArrayList<>(header.rows());
    all.addAll(part);
    return all;
  }
}
