package org.baocao.read.again;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.baocao.model.Quoted;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Word, Excel and RTF files as Tika reads them. */
record OfficeText(Squeezed text, List<Row> rows) implements SecondReading {

  /** Null for a kind that is not read so, or a file in which nothing was found. */
  static @Nullable OfficeText of(Path file, String head)
      throws IOException, SAXException, TikaException {
    Parser parser = parser(head);
    if (parser == null) {
      return null;
    }
    RowCollector found = new RowCollector();
    try (TikaInputStream in = TikaInputStream.get(file)) {
      parser.parse(in, found, new Metadata(), context());
    }
    Squeezed text = Squeezed.of(found.text());
    return text.isEmpty()
        ? null
        : new OfficeText(text, found.rows().stream().map(Row::of).toList());
  }

  /** As a stream of events: at a third of the cost of a tree. */
  private static ParseContext context() {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    return context;
  }

  private static @Nullable Parser parser(String head) {
    if (head.startsWith("PK\u0003\u0004")) {
      return new OOXMLParser();
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return new OfficeParser();
    }
    return head.startsWith("{\\rtf") ? new RTFParser() : null;
  }

  @Override
  public boolean gainsays(Quoted quoted) {
    Squeezed words = Squeezed.of(quoted.words());
    String label = Squeezed.letters(quoted.label());
    List<Row> beside =
        label.isEmpty()
            ? List.of()
            : rows.stream().filter(row -> row.letters.contains(label)).toList();
    return beside.isEmpty()
        ? !text.has(words)
        : beside.stream()
            .flatMap(row -> row.cells.stream())
            .noneMatch(cell -> Squeezed.of(cell).has(words));
  }

  private record Row(String letters, List<String> cells) {

    static Row of(List<String> cells) {
      return new Row(Squeezed.letters(String.join(" ", cells)), cells);
    }
  }
}
