package org.baocao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeException;
import org.apache.camel.Header;
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
    Path place = free(original, folder.resolve(name));
    Files.createDirectories(place.getParent());
    Files.copy(
        original, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    Outcome.Failed failed = Outcome.Failed.of(name, failure).within(container);
    Files.writeString(
        place.resolveSibling(place.getFileName() + Parked.REASON), failed.reason().vi() + "\n");
    told.accept(failed);
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
