package org.baocao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The reports of corpus/ that a demonstration drops: Word and PDF, but no scans. */
final class Samples {

  private Samples() {}

  static List<Path> of(Path corpus, Words words) throws IOException {
    if (!Files.isDirectory(corpus)) {
      throw new WrongUsage(words.say("demo.corpus", corpus));
    }
    try (Stream<Path> files = Files.walk(corpus, 2)) {
      return files.filter(Samples::isSample).sorted().toList();
    }
  }

  private static boolean isSample(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".docx") || (name.endsWith(".pdf") && !name.endsWith("-scan.pdf"));
  }
}
