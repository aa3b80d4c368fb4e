package org.baocao.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.baocao.store.SampleReview;
import org.baocao.store.StoredReview;
import org.junit.jupiter.api.Test;

class DigestTest {
  @Test
  void first() throws Exception {
    Path out = Path.of("target/digest-look/digest");
    Files.createDirectories(out);
    Digest digest = new Digest(out);
    String sha = "ab".repeat(32);
    digest.write(
        new StoredReview(
            1,
            Instant.parse("2025-04-04T05:00:00Z"),
            "originals/ab/" + sha + ".docx",
            SampleReview.of(Path.of("bao-cao-tinh-long.docx"), sha)));
    digest.writeIndex(List.of());
    assertEquals(1, 1);
  }
}
