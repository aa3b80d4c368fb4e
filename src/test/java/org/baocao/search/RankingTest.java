package org.baocao.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    try (SearchIndex index = SearchIndex.open(folder, Words.INDEX)) {
      index.add(1, ShortReport.of(null, null, worse, better));
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
    Wanted wanted =
        Wanted.of(Words.LEXICON.language().read(query).asked(), Words.LEXICON.abbreviations());
    for (Mark mark : Marks.of(text, wanted)) {
      found.add(text.substring(mark.start(), mark.end()));
    }
    assertEquals(marked, String.join("; ", found));
  }
}
