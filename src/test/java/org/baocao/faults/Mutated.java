package org.baocao.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that harm: samples with bytes flipped, moved or cut off, nested archives, zip bombs. */
public final class Mutated {

  private static final List<Path> SAMPLES =
      List.of(
          Path.of("corpus/tinh-long/bao-cao-tinh-long.docx"),
          Path.of("corpus/tinh-long/bao-cao-tinh-long.pdf"),
          Path.of("corpus/tinh-long/bao-cao-tinh-long.doc"));

  private static final int KINDS = 7;
  private static final int DEEP = 12;
  private static final int BOMB = 400_000_000;

  private Mutated() {}

  /** Its number is its seed. */
  static Path file(Path folder, int seed) throws IOException {
    Random random = new Random(seed);
    Path sample = SAMPLES.get(seed % SAMPLES.size());
    byte[] whole = Files.readAllBytes(sample);
    String name = seed + "-" + sample.getFileName();
    return switch (seed % KINDS) {
      case 0 -> Files.write(folder.resolve(name), cut(whole, random));
      case 1 -> Files.write(folder.resolve(name), swapped(whole, random));
      case 2 -> Files.write(folder.resolve(name), flipped(whole, 1 + random.nextInt(64), random));
      case 3 -> Files.write(folder.resolve(name + ".zip"), zip(name, flipped(whole, 9, random)));
      case 4 -> Files.write(folder.resolve(seed + ".zip"), nested(random));
      case 5 -> Files.write(folder.resolve(seed + ".docx"), bomb(seed));
      default -> Files.write(folder.resolve(name + ".zip"), cut(zip(name, whole), random));
    };
  }

  public static byte[] cut(byte[] whole, Random random) {
    return Arrays.copyOf(whole, random.nextInt(whole.length));
  }

  public static byte[] flipped(byte[] whole, int count, Random random) {
    byte[] bytes = whole.clone();
    for (int i = 0; i < count; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  public static byte[] swapped(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int size = 1 << (4 + random.nextInt(8));
    int from = random.nextInt(bytes.length - size);
    int to = random.nextInt(bytes.length - size);
    System.arraycopy(whole, from, bytes, to, size);
    System.arraycopy(whole, to, bytes, from, size);
    return bytes;
  }

  private static byte[] nested(Random random) throws IOException {
    byte[] inner = new byte[64];
    random.nextBytes(inner);
    for (int depth = 0; depth < DEEP; depth++) {
      inner = zip(depth + ".zip", inner);
    }
    return inner;
  }

  /** As a Word file, of which a few hundred kilobytes become hundreds of megabytes. */
  private static byte[] bomb(int seed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(new byte[seed]);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = new byte[1 << 16];
      Arrays.fill(blanks, (byte) ' ');
      for (int written = 0; written < BOMB; written += blanks.length) {
        zip.write(blanks);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
