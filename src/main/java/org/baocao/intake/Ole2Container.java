package org.baocao.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells the files that are OLE2 containers apart by their streams. */
final class Ole2Container {

  private Ole2Container() {}

  static String mediaType(Path file) {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      return of(container.getRoot());
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      // POI throws IndexOutOfBounds and IllegalArgument for containers cut short
      return MediaTypes.OLE2;
    }
  }

  private static String of(DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      return MediaTypes.PROTECTED_OOXML;
    }
    if (root.hasEntryCaseInsensitive("WordDocument")) {
      return MediaTypes.DOC;
    }
    if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
      return MediaTypes.XLS;
    }
    return root.hasEntryCaseInsensitive("PowerPoint Document") ? MediaTypes.PPT : MediaTypes.OLE2;
  }
}
