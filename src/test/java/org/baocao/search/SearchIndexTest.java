package org.baocao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.baocao.model.Review;
import org.baocao.store.SampleReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

  private static final Review SAMPLE =
      SampleReview.of(Path.of("bao-cao-tinh-long.docx"), "ab".repeat(32));

  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void open() {
    index = SearchIndex.open(folder, Words.INDEX);
    index.add(1, SAMPLE);
    index.commit();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "token ký số          | III.2      | token ký số",
        "ky so                | III.2      | ký số",
        "\"trình gia hạn\"    | III.2      | trình gia hạn",
        "số lượng phiếu       | PL1/7.1    | Số lượng phiếu",
        "phieu khao sat       | PL1/7.1    | phiếu khảo sát",
        "bưu chính công ích   | II.2.2.1.d | bưu chính công ích",
        "Zalo Fanpage         | PL1/4.5    | Zalo",
        "igate                | II.6.6.1.a | igate",
      })
  void finds(String query, String section, String firstMark) {
    Hit hit = index.search(query, 5).get(0);
    assertEquals(section, hit.section());
    assertEquals(firstMark, marked(hit).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uỷ ban nhân dân | ủy ban nhân dân",
        "tỉ lệ hồ sơ     | tỷ lệ hồ sơ",
        "thủ tục hành chính | thu\u0309 tu\u0323c ha\u0300nh chi\u0301nh",
        "9.215           | 9215",
        "04 văn bản      | 4 văn bản",
        "KÝ SỐ           | ký số",
      })
  void twoSpellingsAreOneQuery(String one, String other) {
    assertFalse(index.search(one, 50).isEmpty());
    assertEquals(texts(index.search(one, 50)), texts(index.search(other, 50)));
  }

  @Test
  void aHitKnowsItsPlace() {
    Hit hit = index.search("số lượng phiếu khảo sát", 1).get(0);
    assertEquals(
        "Số lượng phiếu khảo sát · Năm 2021: 1150 · Năm 2022: 958 · Năm 2023: 638"
            + " · Năm 2024: 790 · Năm 2025: 249 · Năm 2025 (tính đến 31/3): 249",
        hit.text());
    assertEquals(Hit.Kind.ROW, hit.kind());
    assertEquals(10, hit.page());
    assertEquals("Xã Tịnh Long", hit.report().locality());
    assertEquals("bao-cao-tinh-long.docx", hit.report().file());
    assertEquals("2021-01-01/2025-03-31", hit.report().period());
  }

  @Test
  void findingsAreFound() {
    assertTrue(
        index.search("lệch 2 hồ sơ tiếp nhận", 3).stream()
            .anyMatch(hit -> hit.kind() == Hit.Kind.FINDING));
  }

  @Test
  void theSenderNarrowsAQuestionButAnswersNone() {
    assertEquals("III.2", index.search("tịnh long token", 1).get(0).section());
    List<Hit> hits = index.search("tịnh long", 1000);
    assertTrue(hits.get(0).text().contains("Tịnh Long"));
    assertTrue(hits.stream().noneMatch(hit -> hit.marks().isEmpty()));
  }

  @Test
  void aPhraseInQuotationMarksStandsAsItIs() {
    List<Hit> hits = index.search("\"chữ ký\" “sao y”", 10);
    assertEquals(1, hits.size());
    assertEquals(List.of("chữ ký", "sao y"), marked(hits.get(0)));
    assertEquals(List.of(), index.search("\"ký chữ\"", 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "\"\"",
        "*",
        "?",
        "ký*",
        "+-!(){}[]^~:\\/",
        "AND",
        "OR NOT",
        "section:[a TO",
        "\"ký số",
        "(((",
        "\uD83D\uDE00",
        "\uD83D",
        "%",
        "null",
        "a\u0000b",
        "ký~2 số^9"
      })
  void noQueryIsWrong(String query) {
    index.search(query, 10).forEach(SearchIndexTest::assertMarksStand);
  }

  @Test
  void aVeryLongQueryIsAnsweredToo() {
    assertFalse(index.search("hồ sơ trực tuyến ".repeat(3000), 10).isEmpty());
  }

  @Test
  void marksStandInOrderWithinTheText() {
    for (String query : List.of("ho so", "hồ sơ trực tuyến", "số", "công chức xã", "2025")) {
      List<Hit> hits = index.search(query, 100);
      assertFalse(hits.isEmpty());
      hits.forEach(SearchIndexTest::assertMarksStand);
      hits.forEach(hit -> assertFalse(hit.marks().isEmpty(), hit.text()));
      hits.forEach(hit -> assertMarksStand(hit.shortened(80)));
    }
  }

  private static void assertMarksStand(Hit hit) {
    int end = 0;
    for (Mark mark : hit.marks()) {
      assertTrue(mark.start() >= end && mark.end() > mark.start(), hit.toString());
      end = mark.end();
    }
    assertTrue(end <= hit.text().length(), hit.toString());
  }

  @Test
  void aReportAddedAgainReplacesItself() {
    int before = index.search("hồ sơ", 1000).size();
    index.add(1, SAMPLE);
    index.commit();
    assertEquals(before, index.search("hồ sơ", 1000).size());
    index.add(2, SAMPLE);
    index.commit();
    assertEquals(2 * before, index.search("hồ sơ", 1000).size());
    index.remove(1);
    index.commit();
    assertEquals(Map.of(2L, false), index.reports());
    assertEquals(before, index.search("hồ sơ", 1000).size());
  }

  @Test
  void aViewReadsWhatWasCommittedWhileTheServiceWrites() {
    index.remove(1);
    assertEquals("III.2", view("token ký số").get(0).section());
    index.commit();
    assertEquals(List.of(), view("token ký số"));
    try (SearchView none = SearchView.of(folder.resolve("none"))) {
      assertEquals(List.of(), none.search("token", 1));
    }
  }

  private List<Hit> view(String query) {
    try (SearchView view = SearchView.of(folder)) {
      return view.search(query, 1);
    }
  }

  static List<String> marked(Hit hit) {
    return hit.marks().stream()
        .map(mark -> hit.text().substring(mark.start(), mark.end()))
        .toList();
  }

  private static List<String> texts(List<Hit> hits) {
    return hits.stream().map(Hit::text).sorted().toList();
  }
}
