package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.form.Forms;
import org.baocao.model.Document;
import org.baocao.model.Letterhead;
import org.baocao.model.Letterhead.Signer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same signatures in the layouts that several agencies, and positions of two lines, have. */
class SignersTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));

  private static final String TWO =
      "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH;PHÓ CHỦ TỊCH;Hồ Văn Sáu"
          + " + TM. ỦY BAN MTTQ VIỆT NAM;CHỦ TỊCH;Lê Văn Bảy";

  private static final String OFFICE = "TL. CHỦ TỊCH;CHÁNH VĂN PHÒNG HĐND VÀ UBND;Phạm Viết Quang";

  static Stream<Arguments> layouts() {
    return Stream.of(
        Arguments.of(
            "a table of two cells",
            TWO,
            new Draft()
                .layout(
                    "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Hồ Văn Sáu"
                        + " | TM. ỦY BAN MTTQ VIỆT NAM / CHỦ TỊCH / Lê Văn Bảy")),
        Arguments.of(
            "a table, a row a line",
            TWO,
            new Draft()
                .layout(
                    "TM. ỦY BAN NHÂN DÂN | TM. ỦY BAN MTTQ VIỆT NAM",
                    "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH | CHỦ TỊCH",
                    "Hồ Văn Sáu | Lê Văn Bảy")),
        Arguments.of(
            "recipients in a third column",
            TWO,
            new Draft()
                .layout(
                    "Nơi nhận: / - Sở Nội vụ; / - Lưu: VT."
                        + " | TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Hồ Văn Sáu"
                        + " | TM. ỦY BAN MTTQ VIỆT NAM / CHỦ TỊCH / Lê Văn Bảy")),
        Arguments.of(
            "paragraphs with a tab",
            TWO,
            new Draft()
                .text(
                    "TM. ỦY BAN NHÂN DÂN\t\tTM. ỦY BAN MTTQ VIỆT NAM",
                    "KT. CHỦ TỊCH\t\t\tCHỦ TỊCH",
                    "PHÓ CHỦ TỊCH",
                    "Hồ Văn Sáu\t\t\tLê Văn Bảy",
                    "Nơi nhận:",
                    "- Sở Nội vụ;",
                    "- Lưu: VT.")),
        Arguments.of(
            "paragraphs with centred tabs",
            TWO,
            new Draft()
                .text(
                    "\tTM. ỦY BAN NHÂN DÂN\tTM. ỦY BAN MTTQ VIỆT NAM",
                    "\tKT. CHỦ TỊCH\tCHỦ TỊCH",
                    "\tPHÓ CHỦ TỊCH",
                    "\tHồ Văn Sáu\tLê Văn Bảy")),
        Arguments.of(
            "paragraphs with blanks",
            TWO,
            new Draft()
                .text(
                    "TM. ỦY BAN NHÂN DÂN                TM. ỦY BAN MTTQ VIỆT NAM",
                    "   KT. CHỦ TỊCH                           CHỦ TỊCH",
                    "   PHÓ CHỦ TỊCH",
                    "    Hồ Văn Sáu                            Lê Văn Bảy")),
        Arguments.of(
            "names in a line under the table",
            TWO,
            new Draft()
                .layout(
                    "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"
                        + " | TM. ỦY BAN MTTQ VIỆT NAM / CHỦ TỊCH")
                .text("Hồ Văn Sáu\tLê Văn Bảy")),
        Arguments.of(
            "one under the other",
            TWO,
            new Draft()
                .text("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Hồ Văn Sáu")
                .text("TM. ỦY BAN MTTQ VIỆT NAM", "CHỦ TỊCH", "Lê Văn Bảy")),
        Arguments.of(
            "not yet signed",
            "TM. ỦY BAN NHÂN DÂN;CHỦ TỊCH;- + TM. ỦY BAN MTTQ VIỆT NAM;CHỦ TỊCH;-",
            new Draft()
                .layout("TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH | TM. ỦY BAN MTTQ VIỆT NAM / CHỦ TỊCH")),
        Arguments.of(
            "a head of police, and the committee to the right",
            "TM. ỦY BAN NHÂN DÂN;CHỦ TỊCH;Hồ Văn Sáu + -;TRƯỞNG CÔNG AN XÃ;Lê Văn Bảy",
            new Draft()
                .layout(
                    "TRƯỞNG CÔNG AN XÃ / Lê Văn Bảy"
                        + " | TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Hồ Văn Sáu")),
        Arguments.of(
            "who prepared a table does not sign it",
            "TM. ỦY BAN NHÂN DÂN;CHỦ TỊCH;Hồ Văn Sáu",
            new Draft()
                .layout(
                    "NGƯỜI LẬP BIỂU / Lê Văn Bảy | TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Hồ Văn Sáu")),
        Arguments.of(
            "recipients without bullets are no signers",
            "TM. ỦY BAN NHÂN DÂN;CHỦ TỊCH;Hồ Văn Sáu",
            new Draft()
                .layout(
                    "Nơi nhận: / Chủ tịch UBND huyện; / Văn phòng UBND huyện; / Lưu: VT."
                        + " | TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Hồ Văn Sáu")),
        Arguments.of(
            "an office of two lines in a cell",
            OFFICE,
            new Draft()
                .layout(
                    "Nơi nhận: / - Như trên; / - Lưu: VP."
                        + " | TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG / HĐND VÀ UBND / Phạm Viết Quang")),
        Arguments.of(
            "an office of two lines in paragraphs",
            OFFICE,
            new Draft().text("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "HĐND VÀ UBND", "Phạm Viết Quang")),
        Arguments.of(
            "a division of two lines, a name in capitals",
            "KT. TRƯỞNG PHÒNG;PHÓ TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI;TRẦN VĂN MẪN",
            new Draft()
                .layout(
                    " | KT. TRƯỞNG PHÒNG / PHÓ TRƯỞNG PHÒNG / VĂN HÓA - XÃ HỘI / TRẦN VĂN MẪN")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void areRead(String layout, String expected, Draft signed) {
    Draft draft =
        new Draft().text("BÁO CÁO", "Kết quả thực hiện", "I. KẾT QUẢ", "Nội dung báo cáo./.");
    Document document = draft.and(signed).document();
    assertEquals(expected, told(new LetterheadExtractor(FORMS), document), layout);
  }

  private static String told(LetterheadExtractor extractor, Document document) {
    Letterhead read = extractor.letterhead(document, document.blocks().size());
    return Stream.concat(Stream.ofNullable(read.signer()), read.cosigners().stream())
        .map(SignersTest::told)
        .collect(Collectors.joining(" + "));
  }

  private static String told(Signer signer) {
    return Arrays.asList(signer.capacity(), signer.position(), signer.name()).stream()
        .map(part -> Objects.requireNonNullElse(part, "-"))
        .collect(Collectors.joining(";"));
  }
}
