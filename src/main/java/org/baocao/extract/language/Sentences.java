package org.baocao.extract.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The sentences of a folder such as corpus/sentences, varied by the maker. */
public record Sentences(List<Annotated> training, List<Annotated> kept, List<String> ends) {

  private static final int VARIATIONS = 16;
  private static final int KEPT_VARIATIONS = 10;

  public static Sentences in(Path folder) {
    List<String> alternatives = lines(folder.resolve("alternatives.txt"));
    return new Sentences(
        made(folder.resolve("train.txt"), alternatives, VARIATIONS),
        made(folder.resolve("kept.txt"), alternatives, KEPT_VARIATIONS),
        lines(folder.resolve("ends.txt")));
  }

  private static List<Annotated> made(Path file, List<String> alternatives, int count) {
    SentenceMaker maker = new SentenceMaker(alternatives);
    return lines(file).stream()
        .flatMap(line -> maker.vary(line, count).stream())
        .map(Annotated::parse)
        .toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(Predicate.not(String::isBlank))
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
