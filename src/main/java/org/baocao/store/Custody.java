package org.baocao.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

/** Looks after what was kept, while others go on writing. */
public final class Custody {

  private final Jdbi jdbi;

  Custody(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Every file, in the order they came, one in memory at a time. */
  public void forEachFile(Consumer<KeptFile> consumer) {
    String files = "SELECT file, original, sha256 FROM report ORDER BY id";
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(files)
                .map(
                    (row, context) ->
                        new KeptFile(
                            row.getString("file"),
                            row.getString("original"),
                            row.getString("sha256")))
                .useStream(all -> all.forEach(consumer)));
  }

  /** Writes the database as it is now into a new file. */
  public void snapshot(Path file) {
    jdbi.useHandle(handle -> handle.execute("VACUUM INTO ?", file.toString()));
  }

  /** What the database itself finds wrong with its file; empty where all is well. */
  public List<String> damage() {
    return jdbi.withHandle(
        handle ->
            handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .toList());
  }
}
