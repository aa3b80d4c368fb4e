package org.baocao.intake.unpack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipUtils;

/** One file, named by what is left of the name: {@code a.tgz} holds {@code a.tar}. */
final class GzipContents {

  private GzipContents() {}

  static void put(Path file, String name, Shelf shelf) throws IOException {
    try (InputStream packed = new BufferedInputStream(Files.newInputStream(file));
        InputStream bytes =
            GzipCompressorInputStream.builder()
                .setInputStream(packed)
                .setDecompressConcatenated(true)
                .get()) {
      shelf.put(GzipUtils.getUncompressedFileName(name), bytes);
    }
  }
}
