package org.baocao.intake.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.baocao.intake.FileNames;
import org.baocao.model.Refused.Reason;

/** Takes what one container holds, as far as the budget goes; where it lies is this one's alone. */
final class Shelf implements AutoCloseable {

  /** What systems and programs leave in archives besides what was put in. */
  private static final Pattern LEFTOVER =
      Pattern.compile("(.*/)?(__MACOSX/.*|\\._[^/]*|\\.DS_Store|Thumbs\\.db|desktop\\.ini|~\\$.*)");

  private static final Pattern OUTSIDE = Pattern.compile("/.*|[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?");

  /** A file with the name that it was given in the container. */
  record Found(Path path, String file) {}

  private final Path room;
  private final Budget budget;
  private final long packed;
  private final List<Found> found = new ArrayList<>();
  private long whole;

  /** {@code packed}: the size of the container. */
  Shelf(Path room, Budget budget, long packed) {
    this.room = room;
    this.budget = budget;
    this.packed = packed;
  }

  List<Found> found() {
    return found;
  }

  /** What a container says of itself before it is unpacked. */
  void promised(int files, long bytes) throws TurnedAway {
    budget.promised(files);
    budget.fits(bytes, packed);
  }

  void put(String name, InputStream bytes) throws IOException {
    try (OutputStream out = file(name)) {
      bytes.transferTo(out);
    }
  }

  /** Where the bytes of a file go; {@code name} as the container has it. */
  OutputStream file(String name) throws TurnedAway {
    String path = name.replace('\\', '/');
    if (OUTSIDE.matcher(path).matches()) {
      throw new TurnedAway(Reason.UNSAFE, FileNames.safe(name));
    }
    if (LEFTOVER.matcher(path).matches()) {
      return new Counted(OutputStream.nullOutputStream());
    }
    Path place = room.resolve(Integer.toString(budget.file()));
    Found file = new Found(place, FileNames.safe(name));
    found.add(file);
    try {
      return new Counted(Files.newOutputStream(file.path()));
    } catch (IOException e) {
      throw new NoRoom(e);
    }
  }

  /** A link leads to what is not in the container. */
  static TurnedAway link(String name) {
    return new TurnedAway(Reason.UNSAFE, FileNames.safe(name));
  }

  @Override
  public void close() {
    budget.spent(whole);
  }

  private final class Counted extends OutputStream {

    private final OutputStream out;

    private Counted(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      whole += length;
      budget.fits(whole, packed);
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw new NoRoom(e);
      }
    }

    @Override
    public void close() {
      try {
        out.close();
      } catch (IOException e) {
        throw new NoRoom(e);
      }
    }
  }
}
