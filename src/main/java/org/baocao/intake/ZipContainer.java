package org.baocao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Tells the Office formats that are ZIP files apart by their folders. */
final class ZipContainer {

  private static final Map<String, String> FOLDERS =
      Map.of("word", MediaTypes.DOCX, "xl", MediaTypes.XLSX, "ppt", MediaTypes.PPTX);

  private static final int LONGEST_TYPE = 100;

  private ZipContainer() {}

  static String mediaType(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("[Content_Types].xml") == null) {
        return openDocument(zip);
      }
      return zip.stream()
          .map(entry -> ofFolder(entry.getName()))
          .filter(type -> !type.equals(MediaTypes.ZIP))
          .findFirst()
          .orElse(MediaTypes.ZIP);
    } catch (java.util.zip.ZipException damaged) {
      return fromTheFront(file);
    }
  }

  /** An OpenDocument file says itself what it is; templates are documents too. */
  private static String openDocument(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry("mimetype");
    if (entry == null || zip.getEntry("content.xml") == null) {
      return MediaTypes.ZIP;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      String type = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
      return type.replaceFirst("-(template|master)$", "");
    }
  }

  /** A file cut off in transfer has lost its list of contents, which stands at the end. */
  private static String fromTheFront(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String type = ofFolder(entry.getName());
        if (!type.equals(MediaTypes.ZIP)) {
          return type;
        }
      }
      return MediaTypes.ZIP;
    } catch (java.util.zip.ZipException | java.io.EOFException end) {
      return MediaTypes.ZIP;
    }
  }

  private static String ofFolder(String entry) {
    int slash = entry.indexOf('/');
    return slash < 0
        ? MediaTypes.ZIP
        : FOLDERS.getOrDefault(entry.substring(0, slash), MediaTypes.ZIP);
  }
}
