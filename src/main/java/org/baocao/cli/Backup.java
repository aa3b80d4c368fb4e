package org.baocao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.baocao.store.DurableFile;
import org.baocao.store.Store;

/**
 * A user's folder in one .zip: the database, the originals, what failed and its settings. Index and
 * digest are made anew from these. May be written while the service runs.
 */
final class Backup {

  private static final String DATABASE = "baocao.db";
  private static final List<String> KEPT = List.of("originals", "failed", "baocao.yaml");

  private Backup() {}

  /** The file is whole or absent. */
  static void write(Home home, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Path snapshot = file.resolveSibling(file.getFileName() + ".db.part");
    Files.deleteIfExists(snapshot);
    try {
      // first the database: the originals of what it names lie there already
      try (Store store = Store.open(home.folder())) {
        store.custody().snapshot(snapshot);
      }
      DurableFile.<RuntimeException>write(part, out -> pack(home, snapshot, out));
    } finally {
      Files.deleteIfExists(snapshot);
    }
    DurableFile.place(part, file);
  }

  private static void pack(Home home, Path snapshot, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    // most files are compressed already
    zip.setLevel(Deflater.BEST_SPEED);
    add(zip, DATABASE, snapshot);
    for (Path each : kept(home)) {
      add(zip, home.folder().relativize(each).toString().replace('\\', '/'), each);
    }
    zip.finish();
  }

  private static List<Path> kept(Home home) throws IOException {
    List<Path> all = new ArrayList<>();
    for (String name : KEPT) {
      Path start = home.folder().resolve(name);
      if (Files.exists(start)) {
        try (Stream<Path> found = Files.walk(start)) {
          found
              .filter(Files::isRegularFile)
              .filter(each -> !each.toString().endsWith(".part"))
              .forEach(all::add);
        }
      }
    }
    return all;
  }

  private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Files.copy(file, zip);
    zip.closeEntry();
  }

  /**
   * Unpacks into a folder in which nothing was ever kept. The database comes last: what is cut
   * short can be begun again.
   */
  static void restore(Path file, Home home) throws IOException {
    Path database = home.folder().resolve(DATABASE + ".part");
    Files.createDirectories(home.folder());
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path place =
            entry.getName().equals(DATABASE) ? database : inside(home.folder(), entry.getName());
        Files.createDirectories(place.resolve("..").normalize());
        Files.copy(zip, place, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.move(database, home.folder().resolve(DATABASE), StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path inside(Path folder, String name) throws IOException {
    Path place = folder.resolve(name).normalize();
    if (!place.startsWith(folder)) {
      throw new IOException("not of a backup: " + name);
    }
    return place;
  }
}
