package org.baocao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Letterhead;
import org.baocao.model.Paragraph;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Source;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first passage of each row is the better answer. */
class RankingTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ký số | đã ký số xong | số văn bản đã ký",
        "ký số | một đoạn dài nói về nhiều việc khác nhau rồi mới đến ký số trong năm | kỳ sơ kỳ sơ kỳ sơ",
        "ký    | trong báo cáo này có một chữ ký ở cuối văn bản gửi cấp trên | kỳ kỳ kỳ kỳ",
        "ky so | cấp token ky so | cấp token ký số",
        "hồ sơ quá hạn | quá hạn 500 hồ sơ, tổng hồ sơ quá hạn | hạn của sơ đồ, hồ nước quá sâu",
        "dữ liệu dân cư | cơ sở dữ liệu quốc gia dân cư | liệu cư dân dữ",
      })
  void ranks(String query, String better, String worse) {
    try (SearchIndex index = SearchIndex.open(folder)) {
      index.add(1, paragraphs(worse, better));
      index.commit();
      List<Hit> hits = index.search(query, 10);
      assertEquals(List.of(better, worse), hits.stream().map(Hit::text).toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ký số    | Cục chứng thư số: gia hạn token ký số | ký số",
        "ky so    | số chữ ky so với kỳ trước, ký  số     | ky so; ký  số",
        "ký số    | chứng thư số chưa được ai ký          | số; ký",
        "kỳ số    | đã ký số xong                         | ký số",
        "hoà bình | xóm Hòa Bình                          | Hòa Bình",
        "token    | tokens                                | ''",
      })
  void marks(String query, String text, String marked) {
    List<String> found = new ArrayList<>();
    for (Mark mark : Marks.of(text, Question.of(query))) {
      found.add(text.substring(mark.start(), mark.end()));
    }
    assertEquals(marked, String.join("; ", found));
  }

  private static Review paragraphs(String... texts) {
    List<Block> blocks = new ArrayList<>();
    for (String text : texts) {
      blocks.add(new Paragraph(blocks.size(), text, Paragraph.Emphasis.NONE, null, null));
    }
    Document document =
        new Document(new Source("a.docx", "0".repeat(64), "text/plain"), null, blocks);
    Letterhead head =
        new Letterhead(
            null, null, null, null, null, null, null, null, null, null, null, null, List.of(),
            Map.of());
    return new Review(
        new Report(document, null, null, null, head, null, List.of(), List.of(), List.of()),
        List.of());
  }
}
