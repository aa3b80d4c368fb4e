package org.baocao.intake.unpack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/** Archives of every kind with the files that are put in. */
public final class Packed {

  private static final int LINK = 0xA1FF;
  private static final int FILE = 0x81A4;

  private static final class Entry {
    private final String name;
    private final byte[] bytes;
    private final boolean link;

    private Entry(String name, byte[] bytes, boolean link) {
      this.name = name;
      this.bytes = bytes;
      this.link = link;
    }

    private int mode() {
      return link ? LINK : FILE;
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  public Packed with(String name, byte[] bytes) {
    entries.add(new Entry(name, bytes, false));
    return this;
  }

  Packed linking(String name, String target) {
    entries.add(new Entry(name, target.getBytes(StandardCharsets.UTF_8), true));
    return this;
  }

  /** In the kind that the name of {@code file} says. */
  public Path in(Path file) throws IOException {
    String name = file.getFileName().toString();
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "zip" -> zip(file);
      case "7z" -> sevenZip(file, null);
      case "tar" -> tar(Files.newOutputStream(file));
      case "tgz", "gz" -> tar(new GZIPOutputStream(Files.newOutputStream(file)));
      case "rar" -> Files.write(file, rar(0));
      default -> throw new IllegalArgumentException(name);
    }
    return file;
  }

  /** The same, locked by a password. */
  Path lockedIn(Path file) throws IOException {
    switch (file.getFileName().toString()) {
      case "a.zip" -> lock(zip(file));
      case "a.7z" -> sevenZip(file, "mật khẩu".toCharArray());
      case "a.rar" -> Files.write(file, rar(4));
      default -> throw new IllegalArgumentException(file.toString());
    }
    return file;
  }

  private Path zip(Path file) throws IOException {
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
      for (Entry each : entries) {
        ZipArchiveEntry entry = new ZipArchiveEntry(each.name);
        entry.setUnixMode(each.mode());
        out.putArchiveEntry(entry);
        out.write(each.bytes);
        out.closeArchiveEntry();
      }
    }
    return file;
  }

  /** Sets the flag in every header; the bytes themselves are not looked at. */
  private static void lock(Path zip) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < bytes.limit() - 4; i++) {
      int flags = bytes.getInt(i) == 0x04034b50 ? 6 : bytes.getInt(i) == 0x02014b50 ? 8 : 0;
      if (flags > 0) {
        bytes.put(i + flags, (byte) (bytes.get(i + flags) | 1));
      }
    }
    Files.write(zip, bytes.array());
  }

  private void sevenZip(Path file, char @Nullable [] password) throws IOException {
    try (SevenZOutputFile out = new SevenZOutputFile(file.toFile(), password)) {
      for (Entry each : entries) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(each.name);
        entry.setHasWindowsAttributes(true);
        entry.setWindowsAttributes(each.mode() << 16 | 0x8000);
        out.putArchiveEntry(entry);
        out.write(each.bytes);
        out.closeArchiveEntry();
      }
    }
  }

  private void tar(OutputStream file) throws IOException {
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(file, "UTF-8")) {
      out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Entry each : entries) {
        byte type = each.link ? TarArchiveEntry.LF_SYMLINK : TarArchiveEntry.LF_NORMAL;
        TarArchiveEntry entry = new TarArchiveEntry(each.name, type, true);
        if (each.link) {
          entry.setLinkName(new String(each.bytes, StandardCharsets.UTF_8));
        } else {
          entry.setSize(each.bytes.length);
        }
        out.putArchiveEntry(entry);
        if (!each.link) {
          out.write(each.bytes);
        }
        out.closeArchiveEntry();
      }
    }
  }

  /** No program here writes RAR: version 4, files stored as they are. */
  private byte[] rar(int flags) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x00});
    out.write(block(new byte[] {0x73, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0}));
    for (Entry each : entries) {
      byte[] name = each.name.getBytes(StandardCharsets.UTF_8);
      CRC32 sum = new CRC32();
      sum.update(each.bytes);
      int size = 32 + name.length;
      byte[] block = new byte[size - 2];
      ByteBuffer header = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
      header.put((byte) 0x74).putShort((short) (0x8200 | flags)).putShort((short) size);
      header.putInt(each.bytes.length).putInt(each.bytes.length).put((byte) 3);
      header.putInt((int) sum.getValue()).putInt(0).put((byte) 20).put((byte) 0x30);
      header.putShort((short) name.length).putInt(each.mode()).put(name);
      out.write(block(block));
      out.write(each.bytes);
    }
    out.write(new byte[] {(byte) 0xC4, 0x3D, 0x7B, 0x00, 0x40, 0x07, 0x00});
    return out.toByteArray();
  }

  private static byte[] block(byte[] header) {
    CRC32 sum = new CRC32();
    sum.update(header);
    byte[] block = new byte[header.length + 2];
    block[0] = (byte) sum.getValue();
    block[1] = (byte) (sum.getValue() >>> 8);
    System.arraycopy(header, 0, block, 2, header.length);
    return block;
  }
}
