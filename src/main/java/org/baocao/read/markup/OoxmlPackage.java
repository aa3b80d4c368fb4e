package org.baocao.read.markup;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Signature;
import org.baocao.read.sign.DocxSignatures;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an Office file since 2007, found by their relationships and never by their names.
 */
public final class OoxmlPackage implements AutoCloseable {

  /** A thousand pages of tables have less; more is a bomb. */
  private static final int LARGEST_PART = 128 << 20;

  private static final int LARGEST_INDEX = 1 << 20;

  private final ZipParts zip;
  private final Set<String> shown = new HashSet<>();
  private final @Nullable String main;

  public OoxmlPackage(Path path) throws IOException, XMLStreamException {
    zip = new ZipParts(path);
    try {
      main = target("", "/officeDocument");
    } catch (IOException | XMLStreamException | RuntimeException damaged) {
      zip.close();
      throw damaged;
    }
  }

  /** The content type of the main part, empty where there is none. */
  public String mainType() throws IOException, XMLStreamException {
    if (main == null || !zip.has(main)) {
      return "";
    }
    String preset = "";
    Markup in = Markup.of(zip.bytes("[content_types].xml", LARGEST_INDEX));
    while (in.next(0)) {
      String part = in.attribute("PartName");
      String extension = in.attribute("Extension");
      String type = in.attribute("ContentType");
      if (part != null && type != null && ZipParts.key(part).equals(main)) {
        return type;
      }
      if (extension != null && type != null && main.endsWith("." + ZipParts.key(extension))) {
        preset = type;
      }
    }
    return preset;
  }

  public byte[] main() throws IOException {
    return bytes(main);
  }

  /** A part that the main part names, by the end of the relationship's type; empty for none. */
  public byte[] part(String type) throws IOException, XMLStreamException {
    return main == null ? new byte[0] : bytes(target(main, type));
  }

  /** The same of another part. */
  public byte[] part(String source, String type) throws IOException, XMLStreamException {
    return bytes(target(source, type));
  }

  /** The parts that the main part names, by the relationship's id. */
  public Map<String, String> parts() throws IOException, XMLStreamException {
    return main == null ? Map.of() : targets(main, "", "Id");
  }

  /** A part by its name; empty for none, and damage where a relationship names what is gone. */
  public byte[] bytes(@Nullable String part) throws IOException {
    if (part == null) {
      return new byte[0];
    }
    if (!zip.has(part)) {
      throw new ZipException("a part is gone: " + part);
    }
    shown.add("/" + part);
    return zip.bytes(part, LARGEST_PART);
  }

  /** To be asked when all that is shown has been read. */
  public List<Signature> signatures() throws IOException, XMLStreamException {
    String origin = target("", "/digital-signature/origin");
    return origin == null
        ? List.of()
        : DocxSignatures.of(
            List.copyOf(targets(origin, "/digital-signature/signature", "Id").values()),
            zip::open,
            shown);
  }

  /** What Word last counted. */
  public byte[] statistics() throws IOException, XMLStreamException {
    String transitional = target("", "/extended-properties");
    return zip.bytes(
        transitional == null ? target("", "/extendedProperties") : transitional, LARGEST_INDEX);
  }

  private @Nullable String target(String source, String type)
      throws IOException, XMLStreamException {
    return targets(source, type, "Type").values().stream().findFirst().orElse(null);
  }

  /** Parts whose relationship's type ends like {@code type}, by an attribute of it. */
  private Map<String, String> targets(String source, String type, String by)
      throws IOException, XMLStreamException {
    int name = source.lastIndexOf('/') + 1;
    String folder = source.substring(0, name);
    byte[] index = zip.bytes(folder + "_rels/" + source.substring(name) + ".rels", LARGEST_INDEX);
    Map<String, String> targets = new LinkedHashMap<>();
    if (index.length == 0) {
      return targets;
    }
    Markup in = Markup.of(index);
    while (in.next(0)) {
      String kind = in.attribute("Type");
      String target = in.attribute("Target");
      String key = in.attribute(by);
      if (kind != null && target != null && key != null && kind.endsWith(type) && isInside(in)) {
        targets.putIfAbsent(key, resolved(folder, target));
      }
    }
    return targets;
  }

  private static String resolved(String folder, String target) {
    String slashed = target.replace('\\', '/').replace(" ", "%20");
    return ZipParts.key(URI.create("/" + folder).resolve(slashed).getPath());
  }

  private static boolean isInside(Markup relationship) {
    return !"External".equals(relationship.attribute("TargetMode"));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
