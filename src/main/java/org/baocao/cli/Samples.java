package org.baocao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baocao.cli.score.Gold;

/**
 * The reports of corpus/ that a demonstration drops: Word and PDF, but no scans, of the folders
 * with gold alone.
 */
final class Samples {

  private Samples() {}

  static List<Path> of(Path corpus, Words words) throws IOException {
    if (!Files.isDirectory(corpus)) {
      throw new WrongUsage(words.say("demo.corpus", corpus));
    }
    List<Path> samples = new ArrayList<>();
    for (Gold gold : Gold.in(corpus)) {
      try (Stream<Path> files = Files.list(gold.folder())) {
        samples.addAll(files.filter(Samples::isSample).sorted().toList());
      }
    }
    return samples;
  }

  private static boolean isSample(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".docx") || (name.endsWith(".pdf") && !name.endsWith("-scan.pdf"));
  }
}
