package org.baocao.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.model.Source;

/**
 * The files as they came, each under the hash of its bytes. A file here is whole or absent, and
 * never written twice.
 */
public final class Originals {

  private static final Pattern EXTENSION = Pattern.compile("\\.([a-z0-9]{1,8})$");

  private static final String FOLDER = "originals";
  private static final String PART = ".part";

  private final Path home;

  /** {@code home}: the user's folder. */
  public Originals(Path home) {
    this.home = home;
  }

  /** Gives the path relative to the user's folder, parted by {@code /}. */
  public String keep(Source source, Path file) throws IOException {
    String sha256 = source.sha256();
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + sha256);
    }
    Path target = home.resolve(place(source));
    if (!Files.exists(target)) {
      keep(target, file, sha256);
    }
    return place(source);
  }

  /** Where the bytes of a file lie, relative to the user's folder, parted by {@code /}. */
  public static String place(Source source) {
    String sha256 = source.sha256();
    return FOLDER + "/" + sha256.substring(0, 2) + "/" + sha256 + extension(source);
  }

  private void keep(Path target, Path file, String sha256) throws IOException {
    Path folder = home.resolve(FOLDER);
    Files.createDirectories(folder);
    Path part = folder.resolve(sha256 + "." + UUID.randomUUID() + PART);
    try {
      copy(file, part, sha256);
      DurableFile.place(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Removes what was cut short; only while nobody else keeps files here. */
  public void clear() throws IOException {
    Path folder = home.resolve(FOLDER);
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + PART)) {
        for (Path part : parts) {
          Files.delete(part);
        }
      }
    }
  }

  private static String extension(Source source) {
    Matcher extension = EXTENSION.matcher(source.file().toLowerCase(Locale.ROOT));
    return extension.find() ? extension.group() : "";
  }

  private static void copy(Path file, Path part, String expected) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      DurableFile.write(part, in::transferTo);
    }
    String found = HexFormat.of().formatHex(digest.digest());
    if (!found.equals(expected)) {
      throw new IOException(file + " changed while it was read: " + found + " is not " + expected);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
