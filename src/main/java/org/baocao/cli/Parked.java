package org.baocao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What lies in {@code failed/}: files, each beside its reason. */
final class Parked {

  static final String REASON = ".reason.txt";

  private final Home home;

  Parked(Home home) {
    this.home = home;
  }

  /**
   * A file that could not be reviewed.
   *
   * @param name relative to {@code failed/}; a folder in front names the locality
   */
  record ParkedFile(String name, Instant since, String reason) {}

  /** The latest first. */
  List<ParkedFile> files() throws IOException {
    List<ParkedFile> files = new ArrayList<>();
    if (Files.exists(home.failed())) {
      try (Stream<Path> all = Files.walk(home.failed())) {
        for (Path reason : all.filter(each -> each.toString().endsWith(REASON)).toList()) {
          Path file = file(reason);
          if (Files.exists(file)) {
            files.add(
                new ParkedFile(
                    home.failed().relativize(file).toString(),
                    Files.getLastModifiedTime(reason).toInstant().truncatedTo(ChronoUnit.SECONDS),
                    Files.readString(reason).strip()));
          }
        }
      }
    }
    files.sort(Comparator.comparing(ParkedFile::since).reversed());
    return files;
  }

  private static Path file(Path reason) {
    String name = reason.getFileName().toString();
    return reason.resolveSibling(name.substring(0, name.length() - REASON.length()));
  }

  /**
   * Back into the inbox under a name that is free there; its reason goes. The inbox may lie on
   * another disk, and takes a file only when it is whole.
   */
  Path retry(ParkedFile file) throws IOException {
    Path parked = home.failed().resolve(file.name());
    Path wanted = home.inbox().resolve(file.name());
    Files.createDirectories(wanted.resolve("..").normalize());
    Path place = wanted;
    for (int number = 2; Files.exists(place); number++) {
      place = numbered(wanted, number);
    }
    Files.move(parked, place);
    Files.delete(parked.resolveSibling(parked.getFileName() + REASON));
    return place;
  }

  /** {@code a (2).docx} of {@code a.docx}, in the same folder. */
  static Path numbered(Path file, int number) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
    return file.resolveSibling(name.substring(0, dot) + " (" + number + ")" + name.substring(dot));
  }
}
