package org.baocao.read.markup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.baocao.read.grid.TooLarge;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a ZIP file by name. A file whose directory is damaged is not read: what is left of
 * it would pass for the whole.
 */
public final class ZipParts implements AutoCloseable {

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();

  public ZipParts(Path path) throws IOException {
    zip = new ZipFile(path.toFile());
    Enumeration<? extends ZipEntry> all = zip.entries();
    while (all.hasMoreElements()) {
      ZipEntry entry = all.nextElement();
      if (entries.putIfAbsent(key(entry.getName()), entry) != null) {
        zip.close();
        // Programs differ in which of the two they show.
        throw new ZipException("two parts of one name: " + entry.getName());
      }
    }
  }

  /** Part names are compared without case, and some programs write the wrong slash. */
  static String key(String name) {
    String part = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return part.startsWith("/") ? part.substring(1) : part;
  }

  public boolean has(String part) {
    return entries.containsKey(part);
  }

  public boolean hasFolder(String name) {
    return entries.keySet().stream().anyMatch(part -> part.startsWith(name + "/"));
  }

  /** A part unpacked, empty for none; what unpacks to more than {@code largest} is refused. */
  public byte[] bytes(@Nullable String part, int largest) throws IOException {
    ZipEntry entry = part == null ? null : entries.get(part);
    if (entry == null) {
      return new byte[0];
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw new TooLarge(entry.getName());
      }
      mustBeWhole(entry, bytes);
      return bytes;
    }
  }

  /** The platform leaves this to us; a flipped bit may well be another digit. */
  private static void mustBeWhole(ZipEntry entry, byte[] bytes) throws ZipException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    if (sum.getValue() != entry.getCrc()) {
      throw new ZipException("check sum of " + entry.getName());
    }
  }

  /** A part as it is packed, null for none. */
  @Nullable InputStream open(String name) throws IOException {
    ZipEntry entry = entries.get(key(name));
    return entry == null ? null : zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
