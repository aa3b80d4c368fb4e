package org.baocao.intake.unpack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.intake.Digests;
import org.baocao.intake.FileNames;
import org.baocao.intake.Intake;
import org.baocao.intake.MediaTypes;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Source;
import org.baocao.model.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Takes mails and archives apart, and what lies in them, down to the files that were sent. A mail
 * without attachments that can be read is such a file itself.
 */
public final class Unpacking {

  private final Intake intake = new Intake();
  private final Limits limits;

  public Unpacking(Limits limits) {
    this.limits = limits;
  }

  /** Whether a file may hold others. */
  public boolean isContainer(Path file, String name) throws IOException {
    return Files.size(file) > 0 && Container.of(MediaTypes.of(file, name)) != null;
  }

  /** {@code room}: a folder of this call's alone, where the files are put. */
  public Contents open(Path file, String name, Path room) throws IOException {
    Source source =
        new Source(FileNames.composed(name), Digests.sha256(file), MediaTypes.of(file, name));
    Budget budget = new Budget(limits);
    Task task = new Task(room, budget);
    try {
      budget.fits(Files.size(file), Files.size(file));
      Optional<List<Member>> members = task.open(new Opened(file, source, null, List.of()));
      return members.isEmpty()
          ? new Contents.Itself()
          : new Contents.Members(source, members.get());
    } catch (TurnedAway reason) {
      return new Contents.Refused(intake.refused(source.file(), reason.reason(), reason.facts()));
    }
  }

  /**
   * A container in hand.
   *
   * @param sending of the mail or the archive around it
   * @param within the names of those around it
   */
  private record Opened(Path path, Source source, @Nullable String sending, List<String> within) {

    boolean isMail() {
      return Container.isMail(source.mediaType());
    }

    /** One mail is one case, wherever it lies. */
    String ownSending() {
      return sending == null || isMail() ? source.sha256() : sending;
    }

    List<String> inside() {
      return Stream.concat(within.stream(), Stream.of(source.file())).toList();
    }
  }

  /** One file that came in, with all that lies in it. */
  private final class Task {

    private final Path room;
    private final Budget budget;

    private Task(Path room, Budget budget) {
      this.room = room;
      this.budget = budget;
    }

    /** Nothing where the container is a mail to be read as it is. */
    Optional<List<Member>> open(Opened container) throws IOException {
      budget.deep(container.within().size() + 1);
      List<Shelf.Found> found = found(container);
      if (container.isMail() && !anyReadable(found)) {
        return Optional.empty();
      }
      if (found.isEmpty()) {
        throw new TurnedAway(Reason.NOTHING_INSIDE);
      }
      List<Member> members = new ArrayList<>();
      for (Shelf.Found each : found) {
        members.addAll(members(each, container));
      }
      return Optional.of(members);
    }

    private List<Shelf.Found> found(Opened container) throws IOException {
      Container kind = Container.of(container.source().mediaType());
      if (kind == null) {
        return List.of();
      }
      try (Shelf shelf = new Shelf(room, budget, Files.size(container.path()))) {
        kind.put(container.path(), container.source().file(), shelf);
        return shelf.found();
      } catch (TurnedAway | NoRoom known) {
        throw known;
      } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
        // libraries take as much memory as a file claims; all of it is given back when they fail
        throw new TurnedAway(Reason.DAMAGED);
      }
    }

    private List<Member> members(Shelf.Found found, Opened in) throws IOException {
      Member itself = new Member(found.path(), found.file(), in.inside(), in.ownSending(), null);
      if (!isContainer(found.path(), found.file())) {
        return List.of(itself);
      }
      Source source =
          new Source(
              found.file(),
              Digests.sha256(found.path()),
              MediaTypes.of(found.path(), found.file()));
      try {
        return open(new Opened(found.path(), source, in.ownSending(), in.inside()))
            .orElse(List.of(itself));
      } catch (TurnedAway reason) {
        if (in.source().mediaType().equals(MediaTypes.GZIP)) {
          throw reason; // a .tar.gz is one thing to whoever made it
        }
        return List.of(
            new Member(
                found.path(),
                found.file(),
                in.inside(),
                in.ownSending(),
                intake.refused(found.file(), reason.reason(), reason.facts())));
      }
    }

    private boolean anyReadable(List<Shelf.Found> found) throws IOException {
      for (Shelf.Found each : found) {
        if (isContainer(each.path(), each.file())
            || intake.receive(each.path(), each.file(), null) instanceof Submission) {
          return true;
        }
      }
      return false;
    }
  }
}
