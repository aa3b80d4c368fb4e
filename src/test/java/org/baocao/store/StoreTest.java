package org.baocao.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.baocao.model.Observation;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  private static final Instant NOON = Instant.parse("2025-04-04T05:00:00.123Z");

  @TempDir Path home;
  @TempDir Path inbox;

  @Test
  void whatIsKeptComesBackEqual() throws Exception {
    Path file = sent("bao-cao.docx", "bytes of a report");
    Review review = SampleReview.of(file, sha256(file));
    try (Store store = Store.open(home, Clock.fixed(NOON, ZoneOffset.UTC))) {
      Kept kept = store.keep(review, file);
      StoredReview found = store.find(kept.id()).orElseThrow();
      assertTrue(kept.isNew());
      assertEquals(NOON, found.receivedAt());
      assertEquals(review, found.review());
      assertEquals(review, store.bySha256(sha256(file)).orElseThrow().review());
      assertEquals(Optional.empty(), store.find(kept.id() + 1));
    }
  }

  @Test
  void numbersKeepTheirDecimals() throws Exception {
    Path file = sent("bao-cao.docx", "bytes");
    List<BigDecimal> printed =
        List.of(new BigDecimal("60.10"), new BigDecimal("98"), new BigDecimal("0.00"));
    Review review = withPercents(SampleReview.of(file, sha256(file)), printed);
    try (Store store = Store.open(home)) {
      Review found = store.find(store.keep(review, file).id()).orElseThrow().review();
      assertEquals(
          printed, found.report().observations().stream().map(Observation::percent).toList());
    }
  }

  @Test
  void whatWasAssumedCanBeAskedFor() throws Exception {
    Path file = sent("bao-cao.docx", "bytes");
    Review review = SampleReview.of(file, sha256(file));
    try (Store store = Store.open(home)) {
      store.keep(review, file);
    }
    List<String> assumed =
        Database.open(home.resolve("baocao.db"))
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT name || ' ' || assumed FROM observation "
                                + "WHERE assumed IS NOT NULL ORDER BY name")
                        .mapTo(String.class)
                        .list());
    assertEquals(
        review.report().observations().stream()
            .filter(o -> o.assumed() != null)
            .map(o -> o.id() + " " + String.valueOf(o.assumed()).toLowerCase(Locale.ROOT))
            .sorted()
            .toList(),
        assumed);
    assertFalse(assumed.isEmpty());
  }

  private static Review withPercents(Review review, List<BigDecimal> percents) {
    Report report = review.report();
    Observation like = report.observations().get(0);
    List<Observation> observations = new ArrayList<>();
    for (BigDecimal percent : percents) {
      observations.add(
          new Observation(
              "o" + observations.size(),
              like.indicator(),
              like.label(),
              like.period(),
              null,
              null,
              percent,
              like.bound(),
              like.unit(),
              like.text(),
              like.evidence(),
              like.role(),
              like.confidence(),
              like.assumed()));
    }
    return new Review(
        new Report(
            report.document(),
            report.form(),
            report.formScore(),
            report.lapsedForm(),
            report.letterhead(),
            report.period(),
            report.sections(),
            report.appendices(),
            observations),
        review.findings());
  }

  @Test
  void theOriginalLiesUnderItsHash() throws Exception {
    Path file = sent("Báo cáo.DOCX", "bytes");
    String sha256 = sha256(file);
    try (Store store = Store.open(home)) {
      Kept kept = store.keep(SampleReview.of(file, sha256), file);
      assertEquals("originals/" + sha256.substring(0, 2) + "/" + sha256 + ".docx", kept.original());
      assertArrayEquals(
          Files.readAllBytes(file), Files.readAllBytes(home.resolve(kept.original())));
      assertTrue(Files.exists(file));
    }
  }

  @Test
  void theSameBytesTwiceAreOneReport() throws Exception {
    Path file = sent("first.docx", "bytes");
    Path again = sent("second.docx", "bytes");
    try (Store store = Store.open(home)) {
      Kept first = store.keep(SampleReview.of(file, sha256(file)), file);
      Kept second = store.keep(SampleReview.of(again, sha256(again)), again);
      assertFalse(second.isNew());
      assertEquals(first.id(), second.id());
      assertEquals("first.docx", second.firstFile());
      assertEquals(first.firstReceived(), second.firstReceived());
      assertEquals(1, store.reports().size());
    }
  }

  @Test
  void ofManyThreadsWithTheSameBytesOneIsNew() throws Exception {
    Path file = sent("a.docx", "bytes");
    Review review = SampleReview.of(file, sha256(file));
    try (Store store = Store.open(home);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Kept>> calls = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        calls.add(() -> store.keep(review, file));
      }
      int isNew = 0;
      for (var kept : threads.invokeAll(calls)) {
        isNew += kept.get().isNew() ? 1 : 0;
      }
      assertEquals(1, isNew);
    }
  }

  @Test
  void bytesThatChangedMeanwhileAreNotKept() throws Exception {
    Path file = sent("a.docx", "before");
    Review review = SampleReview.of(file, sha256(file));
    Files.writeString(file, "after");
    try (Store store = Store.open(home)) {
      assertThrows(UncheckedIOException.class, () -> store.keep(review, file));
      assertEquals(List.of(), store.reports());
      try (Stream<Path> kept = Files.walk(home.resolve("originals"))) {
        assertEquals(List.of(), kept.filter(Files::isRegularFile).toList());
      }
    }
  }

  @Test
  void reportsTellWhatTheListingShows() throws Exception {
    Path file = sent("a.docx", "bytes");
    try (Store store = Store.open(home)) {
      store.keep(SampleReview.of(file, sha256(file)), file);
    }
    try (Store store = Store.open(home)) {
      ReportSummary row = store.reports().get(0);
      assertEquals("Xã Tịnh Long", row.locality());
      assertEquals("cchc-2021-2025", row.form());
      assertEquals(SampleReview.PERIOD, row.period());
      assertEquals(List.of(6, 4, 2), List.of(row.errors(), row.warnings(), row.notes()));
      List<Long> ids = new ArrayList<>();
      store.forEach(stored -> ids.add(stored.id()));
      assertEquals(List.of(row.id()), ids);
    }
  }

  private Path sent(String name, String content) throws IOException {
    return Files.writeString(inbox.resolve(name), content);
  }

  static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
