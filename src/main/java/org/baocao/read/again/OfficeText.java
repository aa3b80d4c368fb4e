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
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.baocao.model.Quoted;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Word, Excel and RTF files as Tika reads them. */
record OfficeText(String text, List<List<String>> rows) implements SecondReading {

  /** Null for a kind that is not read so, or a file in which nothing was found. */
  static @Nullable OfficeText of(Path file, String head)
      throws IOException, SAXException, TikaException {
    Parser parser = parser(head);
    if (parser == null) {
      return null;
    }
    RowCollector found = new RowCollector();
    try (TikaInputStream in = TikaInputStream.get(file)) {
      parser.parse(in, found, new Metadata(), new ParseContext());
    }
    return Squeezed.numbers(found.text()).isEmpty()
        ? null
        : new OfficeText(found.text(), found.rows());
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
    String label = Squeezed.letters(quoted.label());
    List<List<String>> beside =
        label.isEmpty()
            ? List.of()
            : rows.stream()
                .filter(row -> Squeezed.letters(String.join(" ", row)).contains(label))
                .toList();
    return beside.isEmpty()
        ? !Squeezed.has(text, quoted.words())
        : beside.stream()
            .flatMap(List::stream)
            .noneMatch(cell -> Squeezed.has(cell, quoted.words()));
  }
}
