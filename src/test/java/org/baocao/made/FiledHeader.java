package org.baocao.made;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The header rows of a made appendix, and the periods of its columns of figures. */
final class FiledHeader {

  private static final String WHOLE = "2021-01-01/2025-03-31";

  private final Layout layout;
  private final List<String> names = new ArrayList<>();
  private final List<String> periods = new ArrayList<>();
  private final String subject;

  /** {@code reported} is the period of a report of one column, null for one of years. */
  FiledHeader(Layout layout, String reported, Random random) {
    this.layout = layout;
    this.subject =
        List.of("Nội dung", "Chỉ tiêu thống kê", "Tên chỉ tiêu", "Nhiệm vụ").get(random.nextInt(4));
    if (reported == null) {
      years(random);
    } else {
      names.add(
          List.of("Số liệu", "Kết quả", "Kết quả thực hiện", "Thực hiện trong kỳ", "Số lượng")
              .get(random.nextInt(5)));
      periods.add(reported);
    }
  }

  private void years(Random random) {
    for (int year = 2021; year < 2025; year++) {
      names.add((layout.header() == Layout.Header.BARE_YEARS ? "" : "Năm ") + year);
      periods.add("" + year);
    }
    String cut = "2025-01-01/2025-03-31";
    switch (layout.header()) {
      case CUT_OFF -> last("Năm 2025 (tính đến 31/3)", cut);
      case CUT_OFF_WITH_YEAR -> last("Năm 2025 (đến 31/3/2025)", cut);
      case QUARTER_LAST -> last("Quý I/2025", "2025-Q1");
      case MONTHS_LAST -> last("03 tháng đầu năm 2025", "2025-Q1");
      case BARE_YEARS -> last("2025", "2025");
      default -> last("Năm 2025", "2025");
    }
    if (layout.header() == Layout.Header.WITH_A_TOTAL) {
      last(List.of("Tổng cộng", "Tổng số", "Cộng").get(random.nextInt(3)), WHOLE);
    } else if (layout.header() == Layout.Header.WITH_THE_WHOLE) {
      last("Giai đoạn 2021-2025", "2021-01-01/2025-12-31");
    } else if (layout.header() == Layout.Header.FALLING) {
      Collections.reverse(names);
      Collections.reverse(periods);
    }
  }

  private void last(String name, String period) {
    names.add(name);
    periods.add(period);
  }

  List<String> periods() {
    return periods;
  }

  /** Puts the figures of a row behind its label, and what stands beside them. */
  void beside(List<String> cells, List<String> figures, String unit, String note) {
    if (layout.beside() == Layout.Beside.UNIT_BEFORE) {
      cells.add(unit);
    }
    cells.addAll(figures);
    switch (layout.beside()) {
      case UNIT_BEHIND -> cells.add(unit);
      case NOTES -> cells.add(note);
      case EMPTY_COLUMN -> cells.add("");
      case NOTHING, UNIT_BEFORE -> {}
    }
  }

  List<List<String>> rows() {
    List<String> lowest = new ArrayList<>();
    if (layout.code() != Layout.Code.NO_COLUMN) {
      lowest.add("STT");
    }
    lowest.add(subject);
    int fixed = lowest.size();
    beside(lowest, names, "Đơn vị tính", "Ghi chú");
    if (layout.header() != Layout.Header.UNDER_A_LABEL || names.size() < 2) {
      return List.of(lowest);
    }
    List<String> top = new ArrayList<>(lowest);
    int first = fixed + (layout.beside() == Layout.Beside.UNIT_BEFORE ? 1 : 0);
    for (int i = 0; i < names.size(); i++) {
      top.set(first + i, i == 0 ? "Kết quả thực hiện" : FiledTable.LEFT);
    }
    for (int i = 0; i < lowest.size(); i++) {
      if (i < first || i >= first + names.size()) {
        lowest.set(i, FiledTable.ABOVE);
      }
    }
    return List.of(top, lowest);
  }
}
