package org.baocao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The user's folder and what lies where in it. */
record Home(Path folder) {

  Home {
    folder = folder.toAbsolutePath().normalize();
  }

  Path inbox() {
    return folder.resolve("inbox");
  }

  Path failed() {
    return folder.resolve("failed");
  }

  Path index() {
    return folder.resolve("index");
  }

  Path logs() {
    return folder.resolve("logs");
  }

  Path digestIndex() {
    return folder.resolve("digest").resolve("index.html");
  }

  /** Makes the folders that a user looks for before anything has come in. */
  Home create() throws IOException {
    Files.createDirectories(inbox());
    Files.createDirectories(failed());
    return this;
  }
}
