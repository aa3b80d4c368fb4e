package org.baocao.extract.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/** A model's archive without the time of its making. */
final class Packed {

  private static final String MANIFEST = "manifest.properties";

  /** The first day that an archive can name; the zone's own time, so that no zone changes it. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Packed() {}

  static byte[] bytes(BaseModel model) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> part : parts(model).entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    }
    return packed.toByteArray();
  }

  private static Map<String, byte[]> parts(BaseModel model) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    model.serialize(written);
    Map<String, byte[]> parts = new TreeMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      byte[] bytes = zip.readAllBytes();
      parts.put(entry.getName(), entry.getName().equals(MANIFEST) ? timeless(bytes) : bytes);
    }
    return parts;
  }

  private static byte[] timeless(byte[] manifest) {
    return new String(manifest, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
