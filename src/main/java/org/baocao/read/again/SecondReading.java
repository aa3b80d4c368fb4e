package org.baocao.read.again;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.baocao.model.Quoted;
import org.xml.sax.SAXException;

/** A file read by another engine, which knows nothing of the first reading. */
public interface SecondReading extends AutoCloseable {

  /** Where no other engine reads a file. */
  SecondReading NONE = quoted -> false;

  /** Whether it has other numbers where the first reading has these words. */
  boolean gainsays(Quoted quoted);

  @Override
  default void close() {}

  /** Empty where no other engine reads such a file: that says nothing about the first reading. */
  static Optional<SecondReading> of(Path file) {
    try {
      String head = head(file);
      SecondReading reading =
          head.contains("%PDF-") ? PageTexts.of(file) : OfficeText.of(file, head);
      return Optional.ofNullable(reading);
    } catch (IOException
        | SAXException
        | TikaException
        | RuntimeException
        | StackOverflowError failed) {
      return Optional.empty();
    }
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1);
    }
  }
}
