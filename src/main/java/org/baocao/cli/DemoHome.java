package org.baocao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for a demonstration, made anew; never one that holds anything else. */
final class DemoHome {

  private static final String MARK = ".baocao-demo";

  private DemoHome() {}

  static Home fresh(Home home, Words words) throws IOException {
    Path folder = home.folder();
    if (Files.exists(folder.resolve(MARK))) {
      delete(folder);
    } else if (Files.exists(folder) && !isEmpty(folder)) {
      throw new WrongUsage(words.say("demo.occupied", folder));
    }
    home.create(words);
    Files.createFile(folder.resolve(MARK));
    return home;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(folder)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.delete(path);
    }
  }
}
