package org.baocao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.baocao.search.Request;
import org.baocao.search.SearchView;

/**
 * How long answers take on the indexes that {@link LargeIndex} made, warm: ten reports with marks
 * and facets here; ten passages, neither marked nor counted, of plain Lucene.
 */
public final class SearchLatency {

  private static final int TURNS = 30;
  private static final int PAGE = 10;
  private static final double MILLION = 1e6;

  private static final List<List<String>> QUERIES =
      List.of(
          List.of("one word", "token", "igate", "thanh", "hạn", "phường", "khiếu", "quét", "zalo"),
          List.of(
              "two words",
              "ký số",
              "hồ sơ",
              "quá hạn",
              "công chức",
              "kinh phí",
              "chứng thực",
              "hài lòng",
              "máy scan"),
          List.of(
              "three words and more",
              "hồ sơ quá hạn",
              "số hóa hồ sơ",
              "kỷ luật kỷ cương",
              "thủ tục hành chính",
              "tiếp nhận trực tuyến",
              "phần mềm thường lỗi"),
          List.of(
              "without marks",
              "token",
              "ky so",
              "ho so",
              "qua han",
              "cong chuc",
              "ho so qua han",
              "so hoa ho so",
              "kinh phi",
              "thu tuc hanh chinh"),
          List.of(
              "phrases",
              "\"ký số\"",
              "\"trả kết quả\"",
              "\"hồ sơ quá hạn\"",
              "\"ho so qua han\"",
              "\"bộ phận một cửa\""),
          List.of(
              "with conditions",
              "ký số năm:2024",
              "kinh phí loại:tồn-tại",
              "hồ sơ xã:\"Tịnh Long\"",
              "quá hạn năm:2023 loại:nguyên-nhân",
              "PL1/2.1 > 100"));

  private SearchLatency() {}

  /** The folder given to {@link LargeIndex}. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    try (SearchView view = SearchView.of(folder.resolve("index"));
        FSDirectory directory = FSDirectory.open(folder.resolve("plain"));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher plain = new IndexSearcher(reader);
      System.out.println("plain Lucene has " + reader.numDocs() + " passages");
      for (List<String> kind : QUERIES) {
        List<String> queries = kind.subList(1, kind.size());
        tell(
            "baocao",
            kind.getFirst(),
            queries,
            query -> view.answer(Request.of(query, PAGE, 1)).reports());
        if (!kind.getFirst().equals("with conditions")) {
          tell("plain Lucene", kind.getFirst(), queries, query -> plain(plain, query));
        }
      }
    }
  }

  private interface Search {
    int of(String query) throws IOException;
  }

  private static void tell(String who, String kind, List<String> queries, Search search)
      throws IOException {
    double[] times = new double[TURNS * queries.size()];
    StringBuilder each = new StringBuilder();
    for (int i = 0; i < queries.size(); i++) {
      int found = 0;
      for (int turn = -TURNS; turn < TURNS; turn++) {
        long before = System.nanoTime();
        found = search.of(queries.get(i));
        if (turn >= 0) {
          times[i * TURNS + turn] = (System.nanoTime() - before) / MILLION;
        }
      }
      double[] own = Arrays.copyOfRange(times, i * TURNS, (i + 1) * TURNS);
      Arrays.sort(own);
      each.append(
          String.format(Locale.ROOT, " · %s %.1f ms (%d)", queries.get(i), own[TURNS / 2], found));
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%s, %s: p50 %.1f ms, p99 %.1f ms%s%n",
        who,
        kind,
        times[times.length / 2],
        times[times.length * 99 / 100],
        each);
  }

  private static int plain(IndexSearcher searcher, String text) throws IOException {
    Query query;
    String[] words = text.replace("\"", "").toLowerCase(Locale.ROOT).split(" ");
    if (text.startsWith("\"")) {
      query = new PhraseQuery("text", words);
    } else {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (String word : words) {
        all.add(new TermQuery(new Term("text", word)), Occur.MUST);
      }
      query = all.build();
    }
    StoredFields stored = searcher.storedFields();
    int letters = 0;
    for (ScoreDoc found : searcher.search(query, PAGE).scoreDocs) {
      letters += stored.document(found.doc).get("text").length();
    }
    return letters;
  }
}
