package org.baocao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies of the sample as of another commune each. */
final class VariedReports {

  private static final int LOT = 50;

  private static final Path FOLDER = Path.of("corpus/tinh-long");
  private static final List<String> WORDS =
      List.of(
          "Hòa", "Phước", "Tân", "Bình", "Lâm", "Thạnh", "Mỹ", "An", "Phú", "Vĩnh", "Đại", "Xuân",
          "Trung", "Đông", "Quảng", "Thới", "Khê", "Sơn", "Hải", "Điền", "Thọ", "Trạch", "Ngãi",
          "Kiều", "Hưng", "Lợi", "Cường", "Thuận", "Châu", "Yên");

  private VariedReports() {}

  /** Makes {@code count} of a kind; for PDFs LibreOffice ({@code soffice}) has to be there. */
  static List<Path> make(Path folder, String kind, int count)
      throws IOException, InterruptedException {
    List<Path> words = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      Path file = folder.resolve(number + ".docx");
      word(number, file);
      words.add(file);
    }
    return kind.equals("docx") ? words : converted(folder, kind, words);
  }

  private static List<Path> converted(Path folder, String kind, List<Path> words)
      throws IOException, InterruptedException {
    List<Path> made =
        words.stream()
            .map(word -> word.resolveSibling(word.getFileName().toString().replace("docx", kind)))
            .toList();
    // of very many at once it converts some and says nothing of the others
    for (int from = 0; from < words.size(); from += LOT) {
      int to = Math.min(words.size(), from + LOT);
      convert(folder, kind, words.subList(from, to));
      for (Path file : made.subList(from, to)) {
        if (!Files.exists(file)) {
          throw new IOException(file + " was not made, see soffice.log beside it");
        }
      }
    }
    return made;
  }

  private static void convert(Path folder, String kind, List<Path> words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("soffice", "--headless", "--convert-to", kind));
    command.addAll(List.of("--outdir", folder.toString()));
    words.forEach(word -> command.add(word.toString()));
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("soffice.log").toFile())
        .start()
        .waitFor();
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
