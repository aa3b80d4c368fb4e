package org.baocao.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Media types by content: the magic bytes, and for the two Office containers what lies inside. */
public final class MediaTypes {

  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  static final String DOC = "application/msword";
  static final String XLS = "application/vnd.ms-excel";
  static final String PPT = "application/vnd.ms-powerpoint";
  static final String PDF = "application/pdf";
  static final String ODT = "application/vnd.oasis.opendocument.text";
  static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
  static final String RTF = "application/rtf";
  static final String HTML = "text/html";
  static final String XHTML = "application/xhtml+xml";
  public static final String MAIL = "message/rfc822";
  public static final String MSG = "application/vnd.ms-outlook";
  static final String PROTECTED_OOXML = "application/x-tika-ooxml-protected";
  public static final String GZIP = "application/gzip";
  public static final String ZIP = "application/zip";
  static final String OLE2 = "application/x-tika-msoffice";

  private static final String OOXML = "application/x-tika-ooxml";
  private static final Map<String, String> EXTENSIONS =
      Map.ofEntries(
          Map.entry("docx", DOCX),
          Map.entry("docm", DOCX),
          Map.entry("doc", DOC),
          Map.entry("pdf", PDF),
          Map.entry("xlsx", XLSX),
          Map.entry("xlsm", XLSX),
          Map.entry("xls", XLS),
          Map.entry("odt", ODT),
          Map.entry("ods", ODS),
          Map.entry("rtf", RTF),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("mht", MAIL),
          Map.entry("mhtml", MAIL),
          Map.entry("eml", MAIL),
          Map.entry("msg", MSG));

  private MediaTypes() {}

  /** ZIP or OLE2 where the container tells no more. */
  static String of(Path file) throws IOException {
    return switch (start(file)) {
      case "PK\u0003\u0004" -> {
        String type = ZipContainer.mediaType(file);
        yield type.equals(ZIP) ? byMagic(file) : type;
      }
      case "\u00d0\u00cf\u0011\u00e0" -> Ole2Container.mediaType(file);
      case "%PDF" -> PDF;
      default -> byMagic(file);
    };
  }

  /** The name decides where a damaged container may be what it says. */
  public static String of(Path file, String name) throws IOException {
    String content = of(file);
    String claimed = claimedBy(name);
    return undecided(content) && sameContainer(content, claimed) ? claimed : content;
  }

  private static String start(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return new String(bytes.readNBytes(4), StandardCharsets.ISO_8859_1);
    }
  }

  private static String byMagic(Path file) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      String type = Magic.TYPES.detect(bytes, new Metadata()).getBaseType().toString();
      return type.equals(OOXML) ? ZIP : type;
    }
  }

  /** Tika's register takes a quarter of a second to load, and few files need it. */
  private static final class Magic {
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
  }

  /** What the ending of the name says; empty where it says nothing that a report can be. */
  static String claimedBy(String name) {
    int dot = name.lastIndexOf('.');
    return EXTENSIONS.getOrDefault(name.substring(dot + 1).toLowerCase(Locale.ROOT), "");
  }

  static boolean undecided(String content) {
    return content.equals(ZIP) || content.equals(OLE2);
  }

  /** Whether a damaged container may be what its name says: the reader then tells the damage. */
  static boolean sameContainer(String container, String claimed) {
    return switch (claimed) {
      case DOCX, XLSX, ODT, ODS -> container.equals(ZIP);
      case DOC, XLS, MSG -> container.equals(OLE2);
      default -> false;
    };
  }
}
