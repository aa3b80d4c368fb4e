package org.baocao.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Signature;
import org.baocao.read.grid.TooLarge;
import org.baocao.read.sign.DocxSignatures;
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
  private final Set<String> shown = new HashSet<>();
  private final @Nullable String main;

  DocxPackage(Path path) throws IOException, XMLStreamException {
    zip = new ZipFile(path.toFile());
    try {
      Enumeration<? extends ZipEntry> all = zip.entries();
      while (all.hasMoreElements()) {
        ZipEntry entry = all.nextElement();
        if (entries.putIfAbsent(key(entry.getName()), entry) != null) {
          // Programs differ in which of the two they show.
          throw new ZipException("two parts of one name: " + entry.getName());
        }
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
    return shown(main);
  }

  /** A part that the main part names, by the end of the relationship's type; empty for none. */
  byte[] part(String type) throws IOException, XMLStreamException {
    return main == null ? new byte[0] : shown(target(main, type));
  }

  private byte[] shown(@Nullable String part) throws IOException {
    if (part == null) {
      return new byte[0];
    }
    if (!entries.containsKey(part)) {
      throw new ZipException("a part is gone: " + part);
    }
    shown.add("/" + part);
    return bytes(part, LARGEST_PART);
  }

  /** What Word last counted. */
  byte[] statistics() throws IOException, XMLStreamException {
    String transitional = target("", "/extended-properties");
    return bytes(
        transitional == null ? target("", "/extendedProperties") : transitional, LARGEST_INDEX);
  }

  /** To be asked when all that is shown has been read. */
  List<Signature> signatures() throws IOException, XMLStreamException {
    String origin = target("", "/digital-signature/origin");
    return origin == null
        ? List.of()
        : DocxSignatures.of(targets(origin, "/digital-signature/signature"), this::open, shown);
  }

  private @Nullable InputStream open(String name) throws IOException {
    ZipEntry entry = entries.get(key(name));
    return entry == null ? null : zip.getInputStream(entry);
  }

  private @Nullable String target(String source, String type)
      throws IOException, XMLStreamException {
    List<String> all = targets(source, type);
    return all.isEmpty() ? null : all.getFirst();
  }

  private List<String> targets(String source, String type) throws IOException, XMLStreamException {
    int name = source.lastIndexOf('/') + 1;
    String folder = source.substring(0, name);
    byte[] index = bytes(folder + "_rels/" + source.substring(name) + ".rels", LARGEST_INDEX);
    List<String> all = new ArrayList<>();
    Markup in = Markup.of(index);
    while (index.length > 0 && in.next(0)) {
      String kind = in.attribute("Type");
      String target = in.attribute("Target");
      if (kind != null && target != null && kind.endsWith(type) && isInside(in)) {
        String slashed = target.replace('\\', '/').replace(" ", "%20");
        all.add(key(URI.create("/" + folder).resolve(slashed).getPath()));
      }
    }
    return all;
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

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
