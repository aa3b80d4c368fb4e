package org.baocao.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies of the sample: of the Word file as of another commune each, of the PDF in other bytes. */
final class VariedReports {

  private static final Path FOLDER = Path.of("corpus/tinh-long");
  private static final List<String> WORDS =
      List.of(
          "Hòa", "Phước", "Tân", "Bình", "Lâm", "Thạnh", "Mỹ", "An", "Phú", "Vĩnh", "Đại", "Xuân",
          "Trung", "Đông", "Quảng", "Thới", "Khê", "Sơn", "Hải", "Điền", "Thọ", "Trạch", "Ngãi",
          "Kiều", "Hưng", "Lợi", "Cường", "Thuận", "Châu", "Yên");

  private VariedReports() {}

  static void write(String kind, int number, Path file) throws IOException {
    if (kind.equals("docx")) {
      word(number, file);
    } else {
      Files.copy(FOLDER.resolve("bao-cao-tinh-long.pdf"), file);
      try (OutputStream end =
          Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
        end.write(("%" + number + "\n").getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  private static void word(int number, Path file) throws IOException {
    try (ZipFile sample = new ZipFile(FOLDER.resolve("bao-cao-tinh-long.docx").toFile());
        ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(file))) {
      Enumeration<? extends ZipEntry> entries = sample.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        copy.putNextEntry(new ZipEntry(entry.getName()));
        byte[] bytes = sample.getInputStream(entry).readAllBytes();
        copy.write(entry.getName().equals("word/document.xml") ? named(bytes, number) : bytes);
      }
    }
  }

  private static byte[] named(byte[] xml, int number) {
    int all = WORDS.size();
    String name =
        String.join(
            " ",
            WORDS.get(number % all),
            WORDS.get(number / all % all),
            WORDS.get(number / all / all % all));
    return new String(xml, StandardCharsets.UTF_8)
        .replaceAll("(?iu)tịnh long", name)
        .getBytes(StandardCharsets.UTF_8);
  }
}
