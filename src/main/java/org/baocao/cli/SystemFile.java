package org.baocao.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.baocao.check.round.SystemFigure;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Figures of another system: a CSV whose head names the columns {@code locality, indicator, period,
 * value} in any order; parted by commas, semicolons or tabs.
 */
record SystemFile(Path file, Words words) {

  private static final List<String> COLUMNS = List.of("locality", "indicator", "value");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  List<SystemFigure> read() throws IOException {
    GivenFiles.mustBeReadable(List.of(file), words);
    String text = Files.readString(file);
    String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    List<SystemFigure> figures = new ArrayList<>();
    try (Reader reader = new StringReader(bare);
        var parsed = format(bare).parse(reader)) {
      for (String column : COLUMNS) {
        if (!parsed.getHeaderMap().containsKey(column)) {
          throw new WrongUsage(words.say("round.column", file, column));
        }
      }
      for (CSVRecord line : parsed) {
        figures.add(figure(line));
      }
    }
    return figures;
  }

  private static CSVFormat format(String text) {
    String head = text.lines().findFirst().orElse("");
    char delimiter = head.contains(";") ? ';' : head.contains("\t") ? '\t' : ',';
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setHeader()
        .setSkipHeaderRecord(true)
        .setIgnoreHeaderCase(true)
        .setIgnoreSurroundingSpaces(true)
        .get();
  }

  private SystemFigure figure(CSVRecord line) {
    try {
      return new SystemFigure(
          line.get("locality"),
          line.get("indicator"),
          line.isSet("period") ? period(line.get("period")) : null,
          new BigDecimal(line.get("value").replace(',', '.')));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new WrongUsage(words.say("round.line", file, line.getRecordNumber() + 1));
    }
  }

  private static @Nullable Period period(String iso) {
    return iso.isBlank() ? null : Period.parse(iso);
  }
}
