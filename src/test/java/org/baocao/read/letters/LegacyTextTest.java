package org.baocao.read.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyTextTest {

  private static final Path SAMPLE = Path.of("corpus/tinh-long/bao-cao-tinh-long.txt");

  private static String font(LegacyEncoding encoding) {
    return switch (encoding) {
      case TCVN3 -> ".VnTime";
      case VNI -> "VNI-Times";
      case VPS -> "VPS Times";
      case VISCII -> "VI Times";
    };
  }

  static String reread(String font, String... passages) {
    LegacyText letters = new LegacyText();
    for (String passage : passages) {
      letters.text(font, passage);
      letters.endPassage();
    }
    letters.settle();
    return String.join("\n", List.of(passages).stream().map(p -> letters.text(font, p)).toList());
  }

  /** The whole sample, line by line; capitals that an encoding has no codes for stay apart. */
  @ParameterizedTest
  @EnumSource
  void theWholeSampleComesBackFromEveryEncoding(LegacyEncoding encoding) throws IOException {
    Legacy legacy = Legacy.in(encoding);
    String[] lines =
        Files.readString(SAMPLE)
            .lines()
            .filter(
                line ->
                    line.codePoints()
                        .mapToObj(Character::toString)
                        .allMatch(c -> c.codePointAt(0) < 0x80 || legacy.has(c)))
            .toArray(String[]::new);
    assertTrue(lines.length > 100);
    String[] written = List.of(lines).stream().map(legacy::write).toArray(String[]::new);
    assertEquals(String.join("\n", lines), reread(font(encoding), written));
    String[] unnamed = reread("Times New Roman", written).split("\n");
    long back = IntStream.range(0, lines.length).filter(i -> lines[i].equals(unnamed[i])).count();
    assertTrue(back > 0.99 * lines.length, back + " of " + lines.length);
  }

  @ParameterizedTest
  @EnumSource
  void charactersOfWindowsStandForTheSameBytes(LegacyEncoding encoding) throws IOException {
    String text = "Báo cáo kết quả thực hiện nhiệm vụ cải cách hành chính của Ủy ban nhân dân xã";
    String bytes = Legacy.in(encoding).write(text);
    String windows =
        new String(bytes.getBytes(StandardCharsets.ISO_8859_1), Charset.forName("windows-1252"));
    if (encoding != LegacyEncoding.TCVN3) {
      assertEquals(text, reread(font(encoding), windows));
    }
    String symbols =
        bytes
            .codePoints()
            .map(c -> c == ' ' ? c : 0xF000 + c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    if (encoding != LegacyEncoding.TCVN3) {
      assertEquals(text, reread(font(encoding), symbols));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".VnTime", "VNI-Times", "VPS Times", "VI Times", "Times New Roman", ""})
  void unicodeStaysWhateverTheFontIsCalled(String font) throws IOException {
    String[] lines = Files.readString(SAMPLE).lines().toArray(String[]::new);
    assertEquals(String.join("\n", lines), reread(font, lines));
    for (String line : lines) {
      assertEquals(line, reread(font, line));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TimesNewRoman | Annual report of the People's Committee, “naïve” café façade – 25 °C • 10 m²",
        "Times New Roman | Rapport d'activité : l'État français a été très présent à Hué, où « là » élève reçoit des prêts",
        "Arial | Größe, Maßnahmen für Bürger über Straßenverkehr und Öffentlichkeit, Prüfung, Gebühr, Übersicht",
        "Symbol | · ® ³ £ ¹ ± ´ ¸",
        "Wingdings | § ü û þ ý x ¨ o q r",
        ".VnTime | 1. 25 % (12/2024)",
        ".VnTime | Công an xã, trong đó có và là"
      })
  void whatIsNoLegacyTextStays(String font, String text) {
    assertEquals(text, reread(font, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".VnTime | §iÒu 1. Ph¹m vi ®iÒu chØnh | Điều 1. Phạm vi điều chỉnh",
        ".VnTime | n\u00ADíc s¹ch: 1.250 hé, ®¹t 95,5% | nước sạch: 1.250 hộ, đạt 95,5%",
        ".VnTime | “C«ng v¨n” – sè 12/UBND–VP | “Công văn” – số 12/UBND–VP",
        ".VnTimeH | céng hßa x· héi chñ nghÜa viÖt nam | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "ABCDEF+.VnArialH-Bold | b¸o c¸o | BÁO CÁO",
        "VNI-Times | COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "VNI-Times | Ñôn vò tính: ngöôøi | Đơn vị tính: người"
      })
  void legacyTextIsRepaired(String font, String raw, String text) {
    assertEquals(text, reread(font, raw));
  }

  @Test
  void shortRunsFollowTheOthersOfTheirFontAndFamily() {
    LegacyText letters = new LegacyText();
    letters.text(".VnTime", "Tæng sè v¨n b¶n ®Õn trong n¨m");
    letters.text(".VnTimeH", "trung ");
    letters.endPassage();
    assertTrue(letters.settle());
    assertEquals("ô", letters.text(".VnTime", "«"));
    assertEquals("9.215", letters.text(".VnTime", "9.215"));
    assertEquals("TRUNG ", letters.text(".VnTimeH", "trung "));
    assertEquals("Tổng số", letters.text(".VnTime", "Tổng số"));
    assertEquals("«", letters.text("Arial", "«"));
  }
}
