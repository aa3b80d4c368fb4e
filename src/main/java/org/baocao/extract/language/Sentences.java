package org.baocao.extract.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * The sentences of a folder such as corpus/sentences; those for training are varied by the maker.
 */
public record Sentences(List<Annotated> training, List<Annotated> kept, List<String> ends) {

  private static final int VARIATIONS = 3;

  public static Sentences in(Path folder) {
    SentenceMaker maker = new SentenceMaker(lines(folder.resolve("alternatives.txt")));
    return new Sentences(
        lines(folder.resolve("train.txt")).stream()
            .flatMap(line -> maker.vary(line, VARIATIONS).stream())
            .map(Annotated::parse)
            .toList(),
        lines(folder.resolve("kept.txt")).stream().map(Annotated::parse).toList(),
        lines(folder.resolve("ends.txt")));
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
