package org.baocao.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Letterhead;
import org.baocao.model.Paragraph;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Source;
import org.baocao.store.SampleReview;
import org.baocao.store.StoredReview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

  private static final String SHA256 = "0123456789abcdef".repeat(4);
  private static final Review SAMPLE = SampleReview.of(Path.of("bao-cao-tinh-long.docx"), SHA256);

  @TempDir Path home;
  private Digest digest;

  @BeforeEach
  void open() {
    digest = new Digest(home.resolve("digest"));
  }

  private Html page(Review review) throws IOException {
    digest.write(stored(review), id -> Optional.empty());
    return new Html(Files.readString(home.resolve("digest/reports/0123456789abcdef.html")));
  }

  private static StoredReview stored(Review review) {
    return new StoredReview(
        1,
        Instant.parse("2025-04-04T05:00:00Z"),
        "originals/01/" + SHA256 + ".docx",
        null,
        null,
        null,
        review);
  }

  @Test
  void everyLinkLeadsSomewhere() throws Exception {
    Html page = page(SAMPLE);
    List<String> ids = page.ids();
    assertEquals(ids.size(), new HashSet<>(ids).size(), "an id stands twice");
    List<String> inside = page.links().stream().filter(link -> link.startsWith("#")).toList();
    assertTrue(inside.size() > 50);
    inside.forEach(link -> assertTrue(ids.contains(link.substring(1)), link));
    assertEquals(
        List.of("../../originals/01/" + SHA256 + ".docx", "../digest.css", "../index.html"),
        page.links().stream().filter(link -> !link.startsWith("#")).sorted().toList());
    assertTrue(Files.exists(home.resolve("digest/digest.css")));
  }

  @Test
  void nothingIsFetchedAndNothingRuns() throws Exception {
    Html page = page(SAMPLE);
    assertEquals(List.of(), page.all("(https?://|<script|javascript:|\\son\\w+=|<img|url\\()"));
  }

  @Test
  void findingsStandWorstFirst() throws Exception {
    assertEquals(
        List.of(
            "error", "error", "error", "error", "error", "error", "warning", "warning", "warning",
            "warning", "note", "note"),
        page(SAMPLE).all("<li class=\"finding (\\w+)\""));
  }

  @Test
  void aFindingLeadsToItsWordsAndBack() throws Exception {
    Html page = page(SAMPLE);
    String finding = page.all("<li [^>]*id=\"f4\"(.*?)</ul>").get(0);
    assertTrue(finding.contains("1044/1306 hồ sơ, đạt 79,94%"));
    List<String> links = new Html(finding).links();
    assertEquals(5, links.size());
    assertTrue(page.element(links.get(0).substring(1)).startsWith("<mark"));
    String cell = page.element(links.get(1).substring(1));
    assertEquals("303", Html.words(cell).strip());
    assertTrue(cell.contains("class=\"figure cited error\""), cell);
    assertTrue(cell.contains("href=\"#f4\""), cell);
  }

  @Test
  void theTextIsAllThere() throws Exception {
    Html page = page(SAMPLE);
    SAMPLE
        .report()
        .document()
        .paragraphs()
        .forEach(
            paragraph ->
                assertEquals(paragraph.text(), Html.words(page.element("p" + paragraph.index()))));
  }

  @Test
  void headingsSkipNoLevel() throws Exception {
    int before = 0;
    for (String level : page(SAMPLE).all("<h(\\d)")) {
      assertTrue(Integer.parseInt(level) <= before + 1, "h" + before + " to h" + level);
      before = Integer.parseInt(level);
    }
  }

  @Test
  void figuresAreSetAsInVietnamese() throws Exception {
    String figures = page(SAMPLE).all("<section class=\"figures\"(.*?)</section>").get(0);
    for (String figure :
        List.of("3.633/6.201 hồ sơ (58,59%)", "9.215 hồ sơ", "từ 98% trở lên", "cả kỳ báo cáo")) {
      assertTrue(figures.contains(figure), figure);
    }
    assertEquals(32, new Html(figures).all("(<th scope=\"row\")").size());
    assertTrue(figures.contains("Đọc chưa chắc chắn, độ chắc chắn 72%"));
  }

  @Test
  void aPageThatWouldNotChangeIsNotTouched() throws Exception {
    assertTrue(digest.write(stored(SAMPLE), id -> Optional.empty()));
    Path page = home.resolve("digest/" + Digest.pageOf(SHA256));
    FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(page, longAgo);
    assertFalse(digest.write(stored(SAMPLE), id -> Optional.empty()));
    assertEquals(longAgo, Files.getLastModifiedTime(page));
    assertTrue(
        digest.write(stored(new Review(SAMPLE.report(), List.of())), id -> Optional.empty()));
    assertTrue(Files.readString(page).contains("Không phát hiện mâu thuẫn"));
    try (var files = Files.list(page.getParent())) {
      assertEquals(List.of(page), files.toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x>",
        "a & b < c",
        "' onclick='x",
        "`${}`"
      })
  void whatIsFiledIsShownAndNeverRun(String text) throws Exception {
    Html page = page(bare(text));
    assertEquals(text, Html.words(page.element("p0")));
    assertEquals(List.of(), page.all("(<script|<img)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void aReportOfWhichNothingIsKnownHasItsPage(String language) throws Exception {
    digest = new Digest(home.resolve("digest"), language, UnaryOperator.identity());
    Html page = page(bare("Kính gửi"));
    assertTrue(page.source().contains("<html lang=\"" + language + "\">"));
    assertEquals("strange.docx", page.all("<h1>(.*?)</h1>").get(0));
    assertFalse(page.source().contains("null"));
  }

  private static Review bare(String text) {
    List<Block> blocks = List.of(new Paragraph(0, text, Paragraph.Emphasis.NONE, null, null));
    Source source = new Source("strange.docx", SHA256, "application/msword");
    Letterhead head =
        new Letterhead(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            text.contains("<") ? text : null,
            null,
            null,
            null,
            List.of(),
            java.util.Map.of());
    Document document = new Document(source, null, blocks);
    return new Review(
        new Report(document, null, null, null, head, null, List.of(), List.of(), List.of()),
        List.of());
  }
}
