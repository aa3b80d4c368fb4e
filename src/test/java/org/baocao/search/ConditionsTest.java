package org.baocao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.baocao.model.Review;
import org.baocao.store.SampleReview;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Queries that ask for more than words, on the sample, an older version of it, and a short report.
 */
class ConditionsTest {

  private static final Review SAMPLE =
      SampleReview.of(Path.of("bao-cao-tinh-long.docx"), "ab".repeat(32));

  @TempDir static Path folder;
  private static SearchIndex index;

  @BeforeAll
  static void open() {
    index = SearchIndex.open(folder, Words.INDEX);
    index.add(1, SAMPLE);
    index.add(2, SAMPLE, true);
    index.add(3, ShortReport.of("Xã Sơn Hà", "2024", "UBND xã chưa có máy quét.", "TTHC"));
    index.commit();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "PL1/7.1 = 1150                    | PL1/7.1",
        "PL1/7.1 > 1150                    | ''",
        "PL1/7.1@2023 = 638                | PL1/7.1",
        "PL1/7.1@2023 = 1150               | ''",
        "online.partial.files = 3633       | II.2.2.1.d",
        "online.partial.files = 58,59%     | II.2.2.1.d",
        "online.partial.files = 58,58%     | ''",
        "files.received >= 9.215           | II.2.2.1.d",
        "files.received > 9215             | ''",
        "token loại:hạn-chế                | III.2",
        "token loại:kiến-nghị              | ''",
        "token loại:nguyên-nhân            | III.2",
        "công chức loại:nguyên-nhân mục:\"1.2\" | II.1.1.2",
        "phiếu phụlục:1 \"số lượng phiếu\" | PL1/7.1",
        "igate mục:II                      | II.6.6.1.a",
        "igate mục:III                     | ''",
        "tokne~                            | III.2",
        "igat*                             | II.6.6.1.a",
        "(token OR igate) mục:6.1          | II.6.6.1.a",
        "máy quét xã:\"Sơn Hà\"            | ",
      })
  void finds(String query, String section) {
    List<Hit> hits = index.search(query, 3);
    if ("''".equals(section)) {
      assertEquals(List.of(), hits);
    } else {
      assertEquals(section, hits.getFirst().section());
      assertTrue(hits.stream().noneMatch(hit -> hit.report().older()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ubnd                        | 1 3",
        "ubnd xã:\"Tịnh Long\"       | 1",
        "ubnd xa:\"tinh long\"       | 1",
        "ubnd xã:\"Tĩnh Long\"       | ''",
        "ubnd tỉnh:\"Quảng Ngãi\"    | 1",
        "ubnd năm:2024               | 1 3",
        "ubnd năm:2023               | 1",
        "ubnd kỳ:2024                | 3",
        "ubnd biểumẫu:cchc-2021-2025 | 1",
        "ubnd ngày:2025-04           | 1",
        "ubnd bản:cũ                 | 2",
        "ubnd bản:tất-cả             | 1 2 3",
        "ubnd -loại:đoạnvăn          | 1",
        "-ubnd xã:\"Sơn Hà\"         | 3",
        "năm:2023                    | 1",
        "mức:lỗi                     | 1",
      })
  void ofReports(String query, String reports) {
    Answer answer = index.answer(Request.of(query, 50, 1));
    assertEquals(null, answer.mistake());
    String found =
        answer.found().stream()
            .map(each -> Long.toString(each.report().id()))
            .sorted()
            .collect(Collectors.joining(" "));
    assertEquals("''".equals(reports) ? "" : reports, found);
    assertEquals(answer.found().size(), answer.reports());
  }

  @ParameterizedTest
  @ValueSource(strings = {"thủ tục hành chính", "TTHC", "thu tuc hanh chinh"})
  void abbreviationsFindWhatTheyStandFor(String query) {
    Answer answer = index.answer(Request.of(query, 500, 500).by(Request.Order.LOCALITY));
    assertEquals(2, answer.reports());
    List<String> marked =
        answer.hits().stream().flatMap(hit -> SearchIndexTest.marked(hit).stream()).toList();
    assertTrue(marked.contains("TTHC"), marked.toString());
    assertTrue(marked.contains("thủ tục hành chính"), marked.toString());
  }

  @Test
  void facetsCountReports() {
    Answer answer = index.answer(Request.of("ubnd", 10, 1));
    assertTrue(answer.facets().contains(facet(Answer.Field.PROVINCE, "Tỉnh Quảng Ngãi", 1)));
    assertTrue(answer.facets().contains(facet(Answer.Field.LOCALITY, "Xã Sơn Hà", 1)));
    assertTrue(answer.facets().contains(facet(Answer.Field.YEAR, "2024", 2)));
    assertTrue(answer.facets().contains(facet(Answer.Field.YEAR, "2021", 1)));
    assertTrue(answer.facets().contains(facet(Answer.Field.KIND, "paragraph", 2)));
    assertTrue(answer.facets().contains(facet(Answer.Field.KIND, "row", 1)));
  }

  private static Answer.Facet facet(Answer.Field field, String value, int reports) {
    return new Answer.Facet(field, value, reports);
  }

  @Test
  void pagesFollowEachOtherInEveryOrder() {
    for (Request.Order order : Request.Order.values()) {
      Answer all = index.answer(Request.of("ubnd bản:tất-cả", 50, 1).by(order));
      Cursor after = null;
      for (Answer.Found each : all.found()) {
        Request next = Request.of("ubnd bản:tất-cả", 1, 1).by(order).after(after);
        Answer page = index.answer(next);
        assertEquals(each.report(), page.found().getFirst().report(), order.toString());
        after = Cursor.parse(page.found().getFirst().cursor().toString()).orElseThrow();
      }
      Request behind = Request.of("ubnd bản:tất-cả", 1, 1).by(order).after(after);
      assertEquals(List.of(), index.answer(behind).found());
    }
  }

  @Test
  void theLatestComesFirstByDateAndAnBeforeOtherNames() {
    assertEquals(1, first(Request.Order.DATE));
    assertEquals(3, first(Request.Order.LOCALITY));
  }

  private static long first(Request.Order order) {
    Answer answer = index.answer(Request.of("ubnd", 1, 1).by(order));
    return answer.found().getFirst().report().id();
  }

  @Test
  void passagesLikeOneAreOfOtherReports() {
    String id = index.search("token ký số", 1).getFirst().id();
    assertTrue(id.startsWith("1:"), id);
    Answer like = index.answer(Request.of("bản:tất-cả", 5, 1).like(id));
    assertEquals("III.2", like.hits().getFirst().section());
    assertTrue(like.found().stream().noneMatch(found -> found.report().id() == 1));
    assertEquals(Answer.NONE, index.answer(Request.of("", 5, 1).like("77:1")));
  }

  @Test
  void whatCannotBeUnderstoodIsSearchedAsWords() {
    Answer answer = index.answer(Request.of("(token ký số", 5, 1));
    assertNotEquals(null, answer.mistake());
    assertFalse(answer.found().isEmpty());
  }

  @Test
  void namesAreCompleted() {
    try (SearchView view = SearchView.of(folder)) {
      assertEquals("Xã Tịnh Long", view.complete("tinh l", 5).getFirst().name());
      assertEquals("Xã Sơn Hà", view.complete("Xã Sơn", 5).getFirst().name());
      assertTrue(view.complete("PL1/7", 9).stream().anyMatch(one -> one.name().equals("PL1/7.1")));
    }
  }
}
