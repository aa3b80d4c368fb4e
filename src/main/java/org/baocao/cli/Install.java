package org.baocao.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where this installation lies: the folder that holds models/, routes/ and, in a clone, corpus/.
 */
record Install(Path folder) {

  /** The folder that the launcher names, else the nearest one above the jar that holds models/. */
  static Install here() {
    String named = System.getProperty("baocao.install");
    if (named != null) {
      return new Install(Path.of(named));
    }
    for (Path above = jar().getParent(); above != null; above = above.getParent()) {
      if (Files.isDirectory(above.resolve("models"))) {
        return new Install(above);
      }
    }
    return new Install(Path.of("").toAbsolutePath());
  }

  private static Path jar() {
    try {
      return Path.of(Install.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no path", e);
    }
  }

  Path models() {
    return folder.resolve("models");
  }

  Path routes() {
    return folder.resolve("routes");
  }

  Path corpus() {
    return folder.resolve("corpus");
  }
}
