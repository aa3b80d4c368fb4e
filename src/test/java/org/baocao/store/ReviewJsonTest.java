package org.baocao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.baocao.model.Review;
import org.junit.jupiter.api.Test;

class ReviewJsonTest {

  @Test
  void aReviewKeptBeforeThereWereCasesIsOfOneFile() throws IOException {
    Review review = SampleReview.of(Path.of("a.docx"), "0".repeat(64));
    String json = unzipped(ReviewJson.write(review));
    String older = json.replace(",\"enclosed\":[]", "");
    assertNotEquals(json, older);
    assertEquals(review, ReviewJson.read(zipped(older)));
  }

  private static String unzipped(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
