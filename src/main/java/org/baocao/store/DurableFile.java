package org.baocao.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that are whole or absent, and that outlast a power cut once they are there. */
public final class DurableFile {

  /** What gives the bytes. */
  public interface Bytes<E extends Exception> {
    void writeTo(OutputStream out) throws IOException, E;
  }

  private DurableFile() {}

  public static <E extends Exception> void write(Path part, Bytes<E> bytes) throws IOException, E {
    try (FileChannel channel =
            FileChannel.open(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      bytes.writeTo(out);
      channel.force(true);
    }
  }

  /** Gives what was written its place, in a folder that may be new itself. */
  public static void place(Path part, Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("no place for a file: " + target);
    }
    create(folder);
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(folder);
  }

  /** Folders that are there after a power cut, each in the one around it. */
  private static void create(Path folder) throws IOException {
    Path around = folder.getParent();
    if (around != null && !Files.isDirectory(folder)) {
      create(around);
      Files.createDirectories(folder);
      force(around);
    }
  }

  /** Windows writes a folder's entry by itself and does not let a folder be opened. */
  private static void force(Path folder) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder)) {
        channel.force(true);
      }
    }
  }
}
