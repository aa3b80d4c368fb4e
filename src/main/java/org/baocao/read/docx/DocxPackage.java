package org.baocao.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.baocao.read.grid.TooLarge;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a Word file, found by their relationships and never by their names. A package whose
 * directory is damaged is not read: what is left of it would pass for the whole.
 */
final class DocxPackage implements AutoCloseable {

  /** A thousand pages of tables have less; more is a bomb. */
  private static final int LARGEST_PART = 128 << 20;

  private static final int LARGEST_INDEX = 1 << 20;

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private final @Nullable String main;

  DocxPackage(Path path) throws IOException, XMLStreamException {
    zip = new ZipFile(path.toFile());
    try {
      Enumeration<? extends ZipEntry> all = zip.entries();
      while (all.hasMoreElements()) {
        ZipEntry entry = all.nextElement();
        entries.putIfAbsent(key(entry.getName()), entry);
      }
      main = target("", "/officeDocument");
    } catch (IOException | XMLStreamException | RuntimeException damaged) {
      zip.close();
      throw damaged;
    }
  }

  /** Part names are compared without case, and some programs write the wrong slash. */
  private static String key(String name) {
    String part = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return part.startsWith("/") ? part.substring(1) : part;
  }

  /** A workbook or a slide show has a main part of another type, another archive has none. */
  boolean isWord() throws IOException, XMLStreamException {
    if (main == null || !entries.containsKey(main)) {
      return false;
    }
    String preset = "";
    Markup in = Markup.of(bytes("[content_types].xml", LARGEST_INDEX));
    while (in.next(0)) {
      String part = in.attribute("PartName");
      String extension = in.attribute("Extension");
      String type = in.attribute("ContentType");
      if (part != null && type != null && key(part).equals(main)) {
        return type.contains("word");
      }
      if (extension != null && type != null && main.endsWith("." + key(extension))) {
        preset = type;
      }
    }
    return preset.contains("word");
  }

  byte[] main() throws IOException {
    return bytes(main, LARGEST_PART);
  }

  /** A part that the main part names, by the end of the relationship's type; empty for none. */
  byte[] part(String type) throws IOException, XMLStreamException {
    return main == null ? new byte[0] : bytes(target(main, type), LARGEST_PART);
  }

  /** What Word last counted. */
  byte[] statistics() throws IOException, XMLStreamException {
    String transitional = target("", "/extended-properties");
    return bytes(
        transitional == null ? target("", "/extendedProperties") : transitional, LARGEST_INDEX);
  }

  private @Nullable String target(String source, String type)
      throws IOException, XMLStreamException {
    int name = source.lastIndexOf('/') + 1;
    String folder = source.substring(0, name);
    byte[] index = bytes(folder + "_rels/" + source.substring(name) + ".rels", LARGEST_INDEX);
    if (index.length == 0) {
      return null;
    }
    Markup in = Markup.of(index);
    while (in.next(0)) {
      String kind = in.attribute("Type");
      String target = in.attribute("Target");
      if (kind != null && target != null && kind.endsWith(type) && isInside(in)) {
        return key(
            URI.create("/" + folder)
                .resolve(target.replace('\\', '/').replace(" ", "%20"))
                .getPath());
      }
    }
    return null;
  }

  private static boolean isInside(Markup relationship) {
    return !"External".equals(relationship.attribute("TargetMode"));
  }

  private byte[] bytes(@Nullable String part, int largest) throws IOException {
    ZipEntry entry = part == null ? null : entries.get(part);
    if (entry == null) {
      return new byte[0];
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw new TooLarge(entry.getName());
      }
      return bytes;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
