package org.baocao.read.pdf.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.baocao.read.pdf.made.MadeTable.MadeCell;

/** Makes up tables of statistics: labels that wrap, blank cells, spanning headers. */
final class TableMaker {

  private static final String[] WORDS =
      ("health care of hospital and dairy milk in cattle land water forest energy trade balance"
              + " labour income tax revenue budget education school transport freight pollution")
          .split(" ");

  private final Random random;
  private final List<MadeCell> cells = new ArrayList<>();

  TableMaker(Random random) {
    this.random = random;
  }

  MadeTable table(boolean spans) {
    int columns = 3 + random.nextInt(5);
    int body = 4 + random.nextInt(12);
    int header = spans && random.nextBoolean() ? 2 : 1;
    cells.clear();
    if (header == 1) {
      for (int column = 0; column < columns; column++) {
        add(0, column, 1, 1, phrase(1, 2));
      }
    } else {
      spanning(columns);
    }
    int kind = random.nextInt(3);
    double blank = random.nextBoolean() ? 0 : 0.1;
    for (int row = header; row < header + body; row++) {
      add(row, 0, 1, 1, phrase(1, random.nextInt(4) == 0 ? 7 : 3));
      for (int column = 1; column < columns; column++) {
        add(row, column, 1, 1, random.nextDouble() < blank ? "" : figure(kind));
      }
    }
    return new MadeTable(header + body, columns, header, List.copyOf(cells));
  }

  /** The first row spans pairs of columns; the second has a header for each. */
  private void spanning(int columns) {
    List<MadeCell> lower = new ArrayList<>();
    add(0, 0, 2, 1, phrase(1, 1));
    int column = 1;
    while (column < columns) {
      int span = Math.min(columns - column, 2);
      add(0, column, span == 1 ? 2 : 1, span, phrase(1, 2));
      for (int i = 0; i < span && span > 1; i++) {
        lower.add(new MadeCell(1, column + i, 1, 1, Integer.toString(2001 + column + i)));
      }
      column += span;
    }
    cells.addAll(lower);
  }

  private void add(int row, int column, int rowSpan, int columnSpan, String text) {
    cells.add(new MadeCell(row, column, rowSpan, columnSpan, text));
  }

  private String phrase(int least, int most) {
    int words = least + random.nextInt(most - least + 1);
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < words; i++) {
      phrase.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }

  /** Lines of prose of about the same length. */
  List<String> prose(int lines) {
    List<String> prose = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      prose.add(phrase(14, 14));
    }
    return prose;
  }

  private String figure(int kind) {
    return switch (kind) {
      case 0 -> String.format(Locale.ROOT, "%,d", random.nextInt(10_000_000));
      case 1 -> String.format(Locale.ROOT, "%.1f", random.nextDouble() * 400 - 20);
      default -> String.format(Locale.ROOT, "%.1f%%", random.nextDouble() * 100);
    };
  }
}
