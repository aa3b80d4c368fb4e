package org.baocao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The user's folder and what lies where in it. */
record Home(Path folder) {

  /** Camel reads the folder's path as part of a URI, and these have a meaning there. */
  private static final String UNUSABLE = ".*[%?#].*";

  Home {
    folder = folder.toAbsolutePath().normalize();
  }

  Path inbox() {
    return folder.resolve("inbox");
  }

  /** How many files lie in the inbox. */
  long waiting() {
    if (!Files.exists(inbox())) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(inbox())) {
      return files.filter(Files::isRegularFile).count();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look into " + inbox(), e);
    }
  }

  Path failed() {
    return folder.resolve("failed");
  }

  /** Where the files of a mail or an archive lie while they are in hand. */
  Path unpacked() {
    return folder.resolve(".unpacked");
  }

  Path originals() {
    return folder.resolve("originals");
  }

  Path index() {
    return folder.resolve("index");
  }

  /** Whether anything was ever kept. */
  boolean hasReports() {
    return Files.exists(folder.resolve("baocao.db"));
  }

  /** Of the processes that read; nobody else looks in. */
  Path temporary() {
    return folder.resolve("tmp");
  }

  Path logs() {
    return folder.resolve("logs");
  }

  Path digest() {
    return folder.resolve("digest");
  }

  Path digestIndex() {
    return digest().resolve("index.html");
  }

  /** Makes the folders that a user looks for before anything has come in. */
  Home create(Words words) throws IOException {
    if (folder.toString().matches(UNUSABLE)) {
      throw new WrongUsage(words.say("home.unusable", folder));
    }
    Files.createDirectories(inbox());
    Files.createDirectories(failed());
    return this;
  }
}
