package org.baocao.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.baocao.read.grid.TooLarge;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file, found by their relationships and never by their names. */
final class DocxPackage implements AutoCloseable {

  /** A thousand pages of tables have less; more is a bomb. */
  private static final int LARGEST_PART = 128 << 20;

  private final OPCPackage file;
  private final @Nullable PackagePart main;

  private DocxPackage(OPCPackage file) throws InvalidFormatException {
    this.file = file;
    this.main = target(file.getRelationships(), "/officeDocument", file);
  }

  static DocxPackage open(Path path) throws InvalidFormatException, IOException {
    OPCPackage file = OPCPackage.open(path.toFile(), PackageAccess.READ);
    try {
      return new DocxPackage(file);
    } catch (InvalidFormatException | RuntimeException damaged) {
      file.revert();
      throw damaged;
    }
  }

  /** A workbook or a slide show has a main part of another type. */
  boolean isWord() {
    return main != null && main.getContentType().contains("word");
  }

  byte[] main() throws IOException {
    return bytes(main);
  }

  /** A part that the main part names, by the end of the relationship's type; empty for none. */
  byte[] part(String type) throws IOException, InvalidFormatException {
    return main == null ? new byte[0] : bytes(target(main.getRelationships(), type, file));
  }

  /** What Word last counted. */
  byte[] statistics() throws IOException, InvalidFormatException {
    PackagePart transitional = target(file.getRelationships(), "/extended-properties", file);
    return bytes(
        transitional == null
            ? target(file.getRelationships(), "/extendedProperties", file)
            : transitional);
  }

  private static @Nullable PackagePart target(
      PackageRelationshipCollection relationships, String type, OPCPackage file)
      throws InvalidFormatException {
    for (PackageRelationship relationship : relationships) {
      if (relationship.getRelationshipType().endsWith(type)
          && relationship.getTargetMode() == TargetMode.INTERNAL) {
        return file.getPart(
            org.apache.poi.openxml4j.opc.PackagingURIHelper.createPartName(
                relationship.getTargetURI()));
      }
    }
    return null;
  }

  private static byte[] bytes(@Nullable PackagePart part) throws IOException {
    if (part == null) {
      return new byte[0];
    }
    try (InputStream in = part.getInputStream()) {
      byte[] bytes = in.readNBytes(LARGEST_PART + 1);
      if (bytes.length > LARGEST_PART) {
        throw new TooLarge(part.getPartName().getName());
      }
      return bytes;
    }
  }

  @Override
  public void close() {
    file.revert();
  }
}
