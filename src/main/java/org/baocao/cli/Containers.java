package org.baocao.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.Header;
import org.apache.camel.Message;
import org.apache.camel.support.SynchronizationAdapter;
import org.baocao.intake.unpack.Contents;
import org.baocao.intake.unpack.Limits;
import org.baocao.intake.unpack.Member;
import org.baocao.intake.unpack.Unpacking;
import org.baocao.store.Originals;

/** Mails and archives on their way, as the routes see them. */
public final class Containers {

  /** By what the files of one mail or archive know each other. */
  static final String SENDING = "sending";

  /** The names of what a file came in. */
  static final String WITHIN = "BaocaoWithin";

  private final Path folder;
  private final Originals originals;
  private final Unpacking unpacking = new Unpacking(Limits.USUAL);

  /** {@code folder}: of this program alone; what lies there still was cut short, and is removed. */
  Containers(Path folder, Originals originals) throws IOException {
    this.folder = folder;
    this.originals = originals;
    remove(folder);
  }

  /**
   * Gives the {@link Member}s of a container, which lie in private files until the exchange is
   * done, and any other file as it is.
   */
  public Object open(File file, @Header(Exchange.FILE_NAME) String name, Exchange exchange)
      throws IOException, RefusedException {
    Path path = file.toPath();
    String own = Path.of(name).getFileName().toString();
    if (!unpacking.isContainer(path, own)) {
      return file;
    }
    return switch (unpacking.open(path, own, room(exchange))) {
      case Contents.Itself itself -> file;
      case Contents.Refused refused -> throw new RefusedException(refused.refused());
      case Contents.Members members -> {
        originals.keep(members.container(), path);
        yield members.members();
      }
    };
  }

  /** Makes a member look like a file that lay beside its container in the inbox. */
  public File member(Member member, Exchange exchange) throws RefusedException {
    Message message = exchange.getMessage();
    Path container = Path.of(message.getHeader(Exchange.FILE_NAME, String.class));
    message.setHeader(Exchange.FILE_NAME, container.resolveSibling(member.file()).toString());
    message.setHeader("CamelFileAbsolutePath", member.path().toString());
    message.setHeader(WITHIN, String.join(" › ", member.within()));
    exchange.setProperty(SENDING, member.sending());
    if (member.refused() != null) {
      throw new RefusedException(member.refused());
    }
    return member.path().toFile();
  }

  private Path room(Exchange exchange) throws IOException {
    Files.createDirectories(folder);
    Path room = Files.createTempDirectory(folder, "");
    exchange
        .getExchangeExtension()
        .addOnCompletion(
            new SynchronizationAdapter() {
              @Override
              public void onDone(Exchange done) {
                remove(room);
              }
            });
    return room;
  }

  private static void remove(Path folder) {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : deepestFirst) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
