package org.baocao.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.baocao.form.SearchWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer types, and how it is understood. */
class ReadingTest {

  private static final Language LANGUAGE = new Language(SearchWords.load(Path.of("models")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ký số                       | ký số",
        "\"ký số\" token             | [“ký số” token]",
        "“một cửa” -liên thông       | [“một cửa” NOT liên thông]",
        "token AND ký                | [token ký]",
        "token VÀ ký                 | [token ký]",
        "token OR chứng thư          | (token / chứng thư)",
        "token HOẶC chứng thư        | (token / chứng thư)",
        "(token OR thẻ) lỗi          | [(token / thẻ) lỗi]",
        "lỗi KHÔNG (mạng OR điện)    | [lỗi NOT (mạng / điện)]",
        "igat* phần mềm              | [igat* phần mềm]",
        "tokne~                      | tokne~1",
        "chuyển_đổi                  | chuyển_đổi",
        "chứngthưsố~                 | chứngthưsố~2",
        "muc:2.2                     | in 2.2",
        "mạn~                        | mạn~1",
        "tỷ lệ 1~2                   | tỷ lệ 1~2",
        "xã:\"Tịnh Long\"            | LOCALITY=Tịnh Long",
        "xã: \"Tịnh Long\" token     | [LOCALITY=Tịnh Long token]",
        "XA:Long                     | LOCALITY=Long",
        "locality:Long               | LOCALITY=Long",
        "tỉnh:\"Quảng Ngãi\"         | PROVINCE=Quảng Ngãi",
        "năm:2024                    | 2024-01-01..2024-12-31",
        "năm:2021..2023              | 2021-01-01..2023-12-31",
        "năm >= 2023                 | 2023-01-01..",
        "kỳ:2025-H1                  | about 2025-H1",
        "ngày:2025-03                | issued 2025-03-01..2025-03-31",
        "ngày < 1/7/2025             | issued ..2025-06-30",
        "phụlục:3                    | in PL3",
        "phụ-lục:PL3                 | in PL3",
        "mục:\"2.2.\"                | in 2.2",
        "loại:kiến-nghị              | KIND=proposal",
        "loại:\"tồn tại\"            | KIND=shortcoming",
        "loai:phathien mức:lỗi       | [KIND=finding SEVERITY=error]",
        "bản:cũ                      | version older",
        "PL7/6.3 < 50                | PL7/6.3 < 50",
        "PL7/6.3<=50,5               | PL7/6.3 <= 50.5",
        "pl7/6.3@2024 > 1.234        | PL7/6.3@2024 > 1234",
        "online.partial.files < 60%  | online.partial.files < 60%",
        "files.received = 9.215      | files.received = 9215",
        "tồn tại - hạn chế           | tồn tại hạn chế",
        "Nguyên nhân: công chức      | Nguyên nhân: công chức",
        "lúc 8:30                    | lúc 8:30",
        "3 < 5                       | 3 5",
        "''                          | ''",
      })
  void understands(String query, String meant) {
    Reading reading = LANGUAGE.read(query.equals("''") ? "" : query);
    assertEquals(null, reading.mistake());
    assertEquals(meant.equals("''") ? "[]" : meant, told(reading.asked()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"ký số              | OPEN_QUOTE     | \"ký số",
        "(token               | OPEN_BRACKET   | (",
        "token)               | NO_BRACKET     | )",
        "token AND            | NOTHING_BEHIND | AND",
        "OR token             | NOTHING_BEHIND | OR",
        "lỗi NOT              | NOTHING_BEHIND | NOT",
        "huyện:Sơn            | UNKNOWN_FIELD  | huyện:",
        "loại:xyz             | UNKNOWN_VALUE  | xyz",
        "năm:hai              | NO_DATE        | hai",
        "ngày:31/2/2025       | NO_DATE        | 31/2/2025",
        "PL7/6.3 < nhiều      | NO_NUMBER      | nhiều",
        "k*                   | TOO_SHORT      | k*",
      })
  void whatIsWrongIsSearchedAsWords(String query, Mistake.Kind kind, String at) {
    Reading reading = LANGUAGE.read(query);
    assertEquals(new Mistake(kind, at), reading.mistake());
    assertEquals(new Asked.Words(query), reading.asked());
  }

  private static String told(Asked asked) {
    return switch (asked) {
      case Asked.Words words -> words.text();
      case Asked.Phrase phrase -> "“" + phrase.text() + "”";
      case Asked.Prefix prefix -> prefix.letters() + "*";
      case Asked.Fuzzy fuzzy -> fuzzy.word() + "~" + fuzzy.edits();
      case Asked.Not not -> "NOT " + told(not.asked());
      case Asked.And and ->
          and.all().stream().map(ReadingTest::told).collect(Collectors.joining(" ", "[", "]"));
      case Asked.Or or ->
          or.any().stream().map(ReadingTest::told).collect(Collectors.joining(" / ", "(", ")"));
      case Asked.Named named -> named.field() + "=" + named.name();
      case Asked.Of of -> "report " + of.report();
      case Asked.In in -> "in " + in.place();
      case Asked.Kind kind -> kind.field() + "=" + kind.value();
      case Asked.During during -> open(during.from()) + ".." + open(during.to());
      case Asked.About about -> "about " + about.period();
      case Asked.Issued issued -> "issued " + open(issued.from()) + ".." + open(issued.to());
      case Asked.Version version -> "version " + version.value();
      case Asked.Figure figure -> told(figure);
    };
  }

  private static String told(Asked.Figure figure) {
    return figure.indicator()
        + (figure.during() == null ? "" : "@" + figure.during())
        + " "
        + figure.comparison().sign()
        + " "
        + figure.number()
        + (figure.percent() ? "%" : "");
  }

  private static String open(@Nullable Object end) {
    return end == null ? "" : end.toString();
  }
}
