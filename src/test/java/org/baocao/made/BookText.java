package org.baocao.made;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;

/** Puts a text into a cell in the many ways in which workbooks hold what shows as the same. */
final class BookText {

  private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9]\\d*),(\\d+)");

  private static final Pattern PERCENT = Pattern.compile("(\\d+),(\\d+)%");

  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");

  private static final Pattern COUNTED = Pattern.compile("([1-9]\\d*)( ?\\p{L}[^;,/]*)");

  private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]");

  private final Workbook book;
  private final Choices choices;

  BookText(Workbook book, Choices choices) {
    this.book = book;
    this.choices = choices;
  }

  /** The cell shows the text; its format is set in its style. */
  void put(Cell cell, CellStyle style, String text) {
    cell.setCellStyle(style);
    if (text.isEmpty()) {
      blank(cell);
    } else if (choices.oneIn(4) || !number(cell, style, text)) {
      string(cell, style, text);
    }
  }

  private void blank(Cell cell) {
    switch (choices.below(6)) {
      case 1 -> cell.setCellValue("");
      case 2 -> cell.setCellValue("  ");
      case 3 -> {
        cell.setCellFormula("IF(1=1,\"\",2)");
        cell.setCellValue("");
      }
      default -> {}
    }
  }

  private boolean number(Cell cell, CellStyle style, String text) {
    Matcher decimal = DECIMAL.matcher(text);
    Matcher percent = PERCENT.matcher(text);
    Matcher thousands = THOUSANDS.matcher(text);
    Matcher counted = COUNTED.matcher(text);
    if (text.matches("-?[1-9]\\d{0,2}|0")) {
      value(
          cell, style, text, "General", "0", "#,##0", "#,##0;[Red]-#,##0", "@", "General;-General");
    } else if (text.matches("0\\d+")) {
      value(cell, style, text, "0".repeat(text.length()));
    } else if (decimal.matches()) {
      String zeros = "0".repeat(decimal.group(1).length());
      value(cell, style, text, "0." + zeros, "#,##0." + zeros, "0." + zeros + "_ ;-0." + zeros);
    } else if (percent.matches()) {
      String zeros = "0".repeat(percent.group(2).length());
      String hundredth = new BigDecimal(plain(text.replace("%", ""))).movePointLeft(2).toString();
      value(cell, style, hundredth, "0." + zeros + "%", "#,##0." + zeros + "%");
    } else if (thousands.matches()) {
      String zeros =
          thousands.group(2) == null ? "" : "." + "0".repeat(thousands.group(2).length() - 1);
      String count = "#,##0" + zeros;
      value(
          cell,
          style,
          text,
          count,
          "_(* " + count + "_);_(* \\(" + count + "\\);_(* \"-\"??_);_(@_)",
          "_-* " + count + "\\ _₫_-;\\-* " + count + "\\ _₫_-");
    } else if (text.equals("-")) {
      value(
          cell,
          style,
          "0",
          "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_)",
          "_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* \"-\"\\ _₫_-;_-@_-");
    } else if (counted.matches()) {
      value(
          cell,
          style,
          counted.group(1),
          "0\"" + counted.group(2) + "\"",
          "#,##0\"" + counted.group(2) + "\"");
    } else if (text.matches("\\d\\d/\\d\\d/\\d{4}")) {
      date(cell, style, text);
    } else {
      return false;
    }
    return true;
  }

  private void date(Cell cell, CellStyle style, String text) {
    format(style, choices.of("dd/mm/yyyy", "m/d/yy", "[$-42A]dd/mm/yyyy", "dd\\/mm\\/yyyy;@"));
    cell.setCellValue(LocalDate.parse(text, DateTimeFormatter.ofPattern("dd/MM/yyyy")));
  }

  private void value(Cell cell, CellStyle style, String value, String... formats) {
    format(style, choices.of(formats));
    if (choices.oneIn(3)) {
      cell.setCellFormula(choices.of("1+2", "SUM(A90:A99)", "ROUND(7/2,2)"));
    }
    cell.setCellValue(new BigDecimal(plain(value)).doubleValue());
  }

  private static String plain(String shown) {
    return shown.contains(",") || THOUSANDS.matcher(shown).matches()
        ? shown.replace(".", "").replace(',', '.')
        : shown;
  }

  private void format(CellStyle style, String format) {
    style.setDataFormat(book.createDataFormat().getFormat(format));
  }

  private void string(Cell cell, CellStyle style, String text) {
    style.setWrapText(text.contains("\n"));
    format(style, choices.of("General", "@", "#,##0", "0.00%"));
    style.setQuotePrefixed(choices.oneIn(3));
    String written = spelt(text);
    if (RAISED.matcher(text).find() || choices.oneIn(4)) {
      cell.setCellValue(rich(written));
      return;
    }
    if (choices.oneIn(6)) {
      cell.setCellFormula("T(\"99\")");
    }
    cell.setCellValue(written);
  }

  private String spelt(String text) {
    String spaced = choices.oneIn(5) ? text.replace(' ', '\u00A0') : text;
    String spelt = choices.oneIn(5) ? Normalizer.normalize(spaced, Normalizer.Form.NFD) : spaced;
    String broken = choices.oneIn(5) ? spelt.replace("\n", "\r\n") : spelt;
    return choices.of(broken, broken, broken + " ", " " + broken, broken + "\n");
  }

  /** Raised digits are digits set higher; other runs are of another font. */
  private RichTextString rich(String text) {
    StringBuilder digits = new StringBuilder(text);
    Matcher raised = RAISED.matcher(text);
    raised.results().forEach(at -> digits.setCharAt(at.start(), digit(text.charAt(at.start()))));
    RichTextString rich = book.getCreationHelper().createRichTextString(digits.toString());
    Font other = book.createFont();
    other.setBold(true);
    rich.applyFont(0, 1 + choices.below(text.length()), other);
    Font high = book.createFont();
    high.setTypeOffset(Font.SS_SUPER);
    raised.reset().results().forEach(at -> rich.applyFont(at.start(), at.end(), high));
    return rich;
  }

  private static char digit(char raised) {
    return (char) ('0' + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(raised));
  }
}
