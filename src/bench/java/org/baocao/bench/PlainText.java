package org.baocao.bench;

import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** What Tika gives when it is asked for a file's text; its OCR module is not on the class path. */
public final class PlainText {

  private final AutoDetectParser parser = new AutoDetectParser();

  String of(Path file) throws Exception {
    BodyContentHandler text = new BodyContentHandler(-1);
    Metadata metadata = new Metadata();
    try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
      parser.parse(in, text, metadata, new ParseContext());
    }
    return text.toString();
  }

  /** A whole cold run: prints the text of one file. */
  public static void main(String[] files) throws Exception {
    System.out.println(new PlainText().of(Path.of(files[0])));
  }
}
