package org.baocao.cli;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where messages for the administrator go. Only the first word in a process counts. */
final class Logs {

  /** Lucene tells every user of every command which module would make it faster. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  /** What became of each file, a line each. */
  static final String FILES = "files";

  private Logs() {}

  static void quiet() {
    LUCENE.setLevel(Level.SEVERE);
  }

  /**
   * To be called before anything logs: then the folder holds the log beside standard error, in JSON
   * where the environment has {@code BAOCAO_LOG=json}.
   */
  static void into(Path folder) {
    boolean json = "json".equals(System.getenv("BAOCAO_LOG"));
    System.setProperty("baocao.logs", folder.toString());
    System.setProperty(
        "logback.configurationFile", json ? "logback-home-json.xml" : "logback-home.xml");
  }
}
