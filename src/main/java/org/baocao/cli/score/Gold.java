package org.baocao.cli.score;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is known, by hand, of the documents in one folder of the corpus: {@code tables.gold.json},
 * {@code narrative.gold.json}, {@code findings.gold.json}, and {@code findings.checks.json}, which
 * says the check that answers for a line of the findings. Each may be missing.
 */
public record Gold(
    Path folder,
    JsonNode tables,
    JsonNode report,
    JsonNode figures,
    JsonNode findings,
    JsonNode checks) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** The gold of every folder of the corpus that has some, by name. */
  public static List<Gold> in(Path corpus) throws IOException {
    List<Path> folders;
    try (Stream<Path> walk = Files.walk(corpus)) {
      folders = walk.filter(Files::isDirectory).filter(Gold::isThere).sorted().toList();
    }
    return folders.stream().map(Gold::of).toList();
  }

  private static boolean isThere(Path folder) {
    return Stream.of("tables", "narrative", "findings")
        .anyMatch(name -> Files.exists(folder.resolve(name + ".gold.json")));
  }

  private static Gold of(Path folder) {
    JsonNode narrative = json(folder.resolve("narrative.gold.json"));
    return new Gold(
        folder,
        json(folder.resolve("tables.gold.json")),
        narrative.path("report"),
        narrative.path("figures"),
        json(folder.resolve("findings.gold.json")),
        json(folder.resolve("findings.checks.json")));
  }

  private static JsonNode json(Path file) {
    try {
      return Files.exists(file) ? JSON.readTree(file.toFile()) : MissingNode.getInstance();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The files that may be reports, by name; also those of folders below that have no gold. */
  public List<Path> documents() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(this::isMine)
          .filter(file -> !file.toString().matches(".*\\.(json|txt|md|sh|py)"))
          .sorted()
          .toList();
    }
  }

  private boolean isMine(Path file) {
    Path below = folder.relativize(file);
    return IntStream.range(1, below.getNameCount())
        .mapToObj(names -> folder.resolve(below.subpath(0, names)))
        .noneMatch(Gold::isThere);
  }
}
