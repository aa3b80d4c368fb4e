package org.baocao.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.baocao.model.Filing;
import org.baocao.model.Review;

/** A whole review as compressed JSON; what is read back equals what was written. */
final class ReviewJson {

  private ReviewJson() {}

  static byte[] write(Review review) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new Quick(bytes)) {
      RecordJson.json().writeValue(out, review);
    }
    return bytes.toByteArray();
  }

  static Review read(byte[] bytes) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return RecordJson.json().readValue(in, Review.class);
    }
  }

  /** A third of the time for a fifth more bytes. */
  private static final class Quick extends GZIPOutputStream {
    Quick(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  static String facts(Filing filing) {
    try {
      return RecordJson.json().writeValueAsString(filing);
    } catch (JsonProcessingException e) {
      throw new AssertionError("a record can always be written", e);
    }
  }

  static Filing facts(String json) {
    try {
      return RecordJson.json().readValue(json, Filing.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("not what a file says of its case: " + json, e);
    }
  }
}
