package org.baocao.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table of the report, understood: which rows and columns mean what. A table of no known form has
 * a null number and is kept all the same.
 *
 * @param number {@code 7} for {@code Phụ lục 7} or {@code PHỤ LỤC VII}
 * @param table the id of its {@link Table}
 * @param word what the report calls it, {@code Biểu mẫu}; null where no heading says so
 * @param heading index of the paragraph that says {@code Phụ lục 7}, null where there is none
 */
public record Appendix(
    @Nullable String number,
    @Nullable String word,
    String title,
    String table,
    @Nullable Integer heading,
    List<Row> rows,
    List<Column> columns) {

  public Appendix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /** One that no heading names. */
  public Appendix(
      @Nullable String number,
      String title,
      String table,
      @Nullable Integer heading,
      List<Row> rows,
      List<Column> columns) {
    this(number, null, title, table, heading, rows, columns);
  }

  /** The same, of another number or none. */
  public Appendix numbered(@Nullable String other) {
    return new Appendix(other, word, title, table, heading, rows, columns);
  }

  /** Whether another one stands under its own heading, or in a file of its own. */
  public boolean standsApart(Appendix other, Document document) {
    return !Objects.equals(heading, other.heading) || part(document) != other.part(document);
  }

  private long part(Document document) {
    return document.enclosed().stream()
        .takeWhile(part -> document.blocks().indexOf(document.table(table)) >= part.from())
        .count();
  }

  /**
   * A body row.
   *
   * @param row in the table's grid, header rows counted
   * @param code the form's code of the row, null where the form does not know it
   * @param printedCode as printed, without a trailing dot; empty where blank
   */
  public record Row(int row, @Nullable String code, String printedCode, String label) {

    /** The form's code, or the one that is printed. */
    public String name() {
      return code == null ? printedCode : code;
    }
  }

  /** A column, by what its header says. {@code period} stands where {@code role} is VALUE. */
  public record Column(int column, String header, Role role, @Nullable Period period) {}

  /** What a column holds. */
  public enum Role {
    CODE,
    LABEL,
    UNIT,
    VALUE,
    NOTE
  }
}
