package org.baocao.intake.unpack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.MessagePropertiesChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.baocao.intake.FileNames;

/** The files attached to a mail that Outlook saved. */
final class MsgContents {

  /** [MS-OXMSG] 2.4.1.1 and 2.4.1.2: a mail by itself has eight bytes more than one in another. */
  private static final int INNER_HEADER = 24;

  private static final int OUTER_HEADER = 32;

  private MsgContents() {}

  static void put(Path file, String name, Shelf shelf) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
        MAPIMessage mail = new MAPIMessage(container)) {
      for (AttachmentChunks part : mail.getAttachmentFiles()) {
        if (part.isEmbeddedMessage()) {
          try (OutputStream out = shelf.file(name(part, ".msg"))) {
            write(part.getAttachmentDirectory().getDirectory(), out);
          }
        } else if (!isOfPage(part)) {
          byte[] bytes =
              Objects.requireNonNullElse(part.getEmbeddedAttachmentObject(), new byte[0]);
          shelf.put(name(part, ""), new ByteArrayInputStream(bytes));
        }
      }
    }
  }

  private static void write(DirectoryNode inner, OutputStream out) throws IOException {
    try (POIFSFileSystem mail = new POIFSFileSystem()) {
      EntryUtils.copyNodes(inner, mail.getRoot());
      byte[] properties;
      try (InputStream bytes = inner.createDocumentInputStream(MessagePropertiesChunk.NAME)) {
        properties = bytes.readAllBytes();
      }
      byte[] outer = Arrays.copyOf(properties, properties.length + OUTER_HEADER - INNER_HEADER);
      Arrays.fill(outer, INNER_HEADER, OUTER_HEADER, (byte) 0);
      System.arraycopy(
          properties, INNER_HEADER, outer, OUTER_HEADER, properties.length - INNER_HEADER);
      mail.createOrUpdateDocument(new ByteArrayInputStream(outer), MessagePropertiesChunk.NAME);
      mail.writeFilesystem(out);
    }
  }

  /** A picture that the page shows has an address there. */
  private static boolean isOfPage(AttachmentChunks part) {
    StringChunk type = part.getAttachMimeTag();
    boolean picture = type != null && type.getValue().startsWith("image/");
    return picture && part.getAttachContentId() != null;
  }

  /** A mail in a mail is named by its subject. */
  private static String name(AttachmentChunks part, String ending) {
    return FileNames.safe(
        Stream.of(
                    part.getAttachLongFileName(),
                    part.getAttachFileName(),
                    part.getAttachDisplayName())
                .filter(Objects::nonNull)
                .map(StringChunk::getValue)
                .findFirst()
                .orElse("attachment")
            + ending);
  }
}
