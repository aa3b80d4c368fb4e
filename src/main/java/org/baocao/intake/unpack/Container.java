package org.baocao.intake.unpack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.baocao.intake.MediaTypes;
import org.jspecify.annotations.Nullable;

/** Puts all that a container holds on a shelf; one that is damaged may throw anything. */
interface Container {

  Map<String, Container> KINDS =
      Map.of(
          MediaTypes.ZIP,
          ZipContents::put,
          "application/x-7z-compressed",
          SevenZipContents::put,
          "application/x-rar-compressed",
          RarContents::put,
          "application/x-tar",
          TarContents::put,
          "application/x-gtar",
          TarContents::put,
          MediaTypes.GZIP,
          GzipContents::put,
          MediaTypes.MAIL,
          MailContents::put,
          MediaTypes.MSG,
          MsgContents::put);

  void put(Path file, String name, Shelf shelf) throws IOException;

  /** Null where the media type is none of a container. */
  static @Nullable Container of(String mediaType) {
    return KINDS.get(mediaType);
  }

  /** Whether it may be a report itself. */
  static boolean isMail(String mediaType) {
    return mediaType.equals(MediaTypes.MAIL) || mediaType.equals(MediaTypes.MSG);
  }
}
