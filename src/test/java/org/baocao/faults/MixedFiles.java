package org.baocao.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Files as they come: reports of many communes, one of them twice, and what is none. */
final class MixedFiles {

  private static final Path DOCX = Path.of("corpus/tinh-long/bao-cao-tinh-long.docx");
  private static final int KINDS = 6;

  /** Of communes that no register knows: a register's would be versions of one report. */
  private static final List<String> FIRST =
      List.of(
          "Hòa", "Phước", "Tân", "Bình", "Long", "Thạnh", "Mỹ", "An", "Phú", "Vĩnh", "Đại", "Xuân",
          "Trung", "Đông", "Quảng", "Thới");

  private static final List<String> SECOND =
      List.of(
          "Lâm", "Khê", "Sơn Bắc", "Hải", "Điền", "Thọ", "Trạch", "Ngãi", "Kiều", "Hưng", "Lợi",
          "Cường", "Thuận", "Châu", "Yên", "Nhơn", "Tịnh", "Giang", "Hậu", "Dương");

  private MixedFiles() {}

  /** Every sixth one is broken, empty, or the first report again. */
  static List<Path> in(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      Path file = folder.resolve("Báo cáo " + number + ".docx");
      if (number % KINDS != KINDS - 1) {
        report(file, number);
      } else {
        switch (number / KINDS % 3) {
          case 0 -> Files.write(file, new byte[0]);
          case 1 -> Files.copy(files.getFirst(), file);
          default -> Files.write(file, half(files.getFirst(), number));
        }
      }
      files.add(file);
    }
    return files;
  }

  private static byte[] half(Path file, int number) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return Arrays.copyOf(bytes, bytes.length / 2 + number);
  }

  /** The sample as of another commune, which no register knows. */
  static Path report(Path file, int number) throws IOException {
    try (ZipFile sample = new ZipFile(DOCX.toFile());
        ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(file))) {
      Enumeration<? extends ZipEntry> entries = sample.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        copy.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = sample.getInputStream(entry)) {
          byte[] bytes = in.readAllBytes();
          copy.write(entry.getName().equals("word/document.xml") ? named(bytes, number) : bytes);
        }
        copy.closeEntry();
      }
    }
    return file;
  }

  private static byte[] named(byte[] xml, int number) {
    String text = new String(xml, StandardCharsets.UTF_8);
    int names = SECOND.size();
    String other = FIRST.get(number / names % FIRST.size()) + " " + SECOND.get(number % names);
    return text.replaceAll("(?iu)tịnh long", other).getBytes(StandardCharsets.UTF_8);
  }
}
