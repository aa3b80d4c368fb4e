package org.baocao.cli;

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
final class DurableFile {

  /** What gives the bytes. */
  interface Bytes<E extends Exception> {
    void writeTo(OutputStream out) throws IOException, E;
  }

  private DurableFile() {}

  static <E extends Exception> void write(Path part, Bytes<E> bytes) throws IOException, E {
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

  /** Gives what was written its place in a folder, which may be new in the one around it. */
  static void place(Path part, Path around, Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    force(folder);
    force(around);
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
