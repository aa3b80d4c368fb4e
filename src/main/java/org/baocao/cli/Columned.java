package org.baocao.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints a grid of texts for the eye: columns stand under each other, long texts are wrapped. */
final class Columned {

  private static final int WIDEST = 32;

  private Columned() {}

  static void print(String[][] slots, PrintWriter out) {
    int[] widths = new int[slots.length == 0 ? 0 : slots[0].length];
    List<List<List<String>>> rows = new ArrayList<>();
    for (String[] row : slots) {
      List<List<String>> cells = Arrays.stream(row).map(Columned::wrapped).toList();
      for (int column = 0; column < widths.length; column++) {
        for (String line : cells.get(column)) {
          widths[column] = Math.max(widths[column], length(line));
        }
      }
      rows.add(cells);
    }
    rows.forEach(row -> print(out, row, widths));
  }

  private static void print(PrintWriter out, List<List<String>> cells, int[] widths) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int at = 0; at < height; at++) {
      int line = at;
      out.println(
          IntStream.range(0, widths.length)
              .mapToObj(column -> padded(cells.get(column), line, widths[column]))
              .collect(Collectors.joining(" | "))
              .stripTrailing());
    }
  }

  private static String padded(List<String> lines, int at, int width) {
    String line = at < lines.size() ? lines.get(at) : "";
    return line + " ".repeat(width - length(line));
  }

  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > WIDEST) {
        lines.add(line);
        line = word;
      } else {
        line = line.isEmpty() ? word : line + " " + word;
      }
    }
    lines.add(line);
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
