package org.baocao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeException;
import org.apache.camel.Header;
import org.baocao.intake.FileNames;
import org.baocao.store.DurableFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * {@code failed/}: files that could not be reviewed, each beside its reason in Vietnamese. Never
 * overwrites another file: a second one of the name is numbered.
 */
public final class FailedFolder {

  private final Path folder;
  private final Consumer<Outcome> told;
  private final Settled settled;

  /** {@code told} hears of every file that is put here, or has to wait in the inbox. */
  FailedFolder(Path folder, Consumer<Outcome> told, Settled settled) {
    this.folder = folder;
    this.told = told;
    this.settled = settled;
  }

  /** Whether the same file may go through later: then it stays where it is. */
  public boolean mayPass(@ExchangeException Throwable failure) {
    return PassingFault.is(failure);
  }

  /** Says why, and leaves the file in the inbox for a while. */
  public void postpone(
      @Header("CamelFileAbsolutePath") String path,
      @Header(Exchange.FILE_NAME) String name,
      @ExchangeException Throwable failure) {
    settled.postpone(Path.of(path));
    LoggerFactory.getLogger(FailedFolder.class).warn("{} has to wait", name, failure);
    told.accept(new Outcome.Failed(name, Words.text("failed.waits", name, failure.toString())));
  }

  /** Copies the file as it came and writes why; the route takes it from the inbox afterwards. */
  public void park(
      @Header("CamelFileAbsolutePath") String path,
      @Header(Exchange.FILE_NAME) String name,
      @Header(Containers.WITHIN) @Nullable String container,
      @ExchangeException Throwable failure)
      throws IOException {
    Path original = Path.of(path);
    Outcome.Failed failed = Outcome.Failed.of(name, failure).within(container);
    Path wanted = folder.resolve(name);
    Path place =
        free(original, wanted.resolveSibling(FileNames.safe(wanted.getFileName().toString())));
    byte[] reason = (failed.reason().vi() + "\n").getBytes(StandardCharsets.UTF_8);
    place(place.resolveSibling(place.getFileName() + Parked.REASON), out -> out.write(reason));
    place(place, out -> Files.copy(original, out));
    told.accept(failed);
  }

  private void place(Path place, DurableFile.Bytes<RuntimeException> bytes) throws IOException {
    Path part = folder.resolve("." + UUID.randomUUID());
    Files.createDirectories(folder);
    try {
      DurableFile.write(part, bytes);
      DurableFile.place(part, place);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** The place itself, or the first numbered one that is free or holds the very same bytes. */
  private static Path free(Path original, Path wanted) throws IOException {
    Path place = wanted;
    for (int number = 2; Files.exists(place) && Files.mismatch(original, place) != -1; number++) {
      place = Parked.numbered(wanted, number);
    }
    return place;
  }
}
