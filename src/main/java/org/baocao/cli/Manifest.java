package org.baocao.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.baocao.intake.Digests;
import org.baocao.model.Part;
import org.baocao.model.Review;

/**
 * All that a result depends on, by SHA-256: the files that were read, and what is known ({@code
 * models/}), a folder's entries and every form by itself. The same manifest gives the same result.
 */
final class Manifest {

  private final ObjectNode models = JsonNodeFactory.instance.objectNode();
  private final String language;

  Manifest(Path folder, String language) throws IOException {
    this.language = language;
    for (Path entry : entries(folder)) {
      if (entry.endsWith("forms")) {
        for (Path form : entries(entry)) {
          models.put("forms/" + form.getFileName(), hash(form));
        }
      } else {
        models.put(entry.getFileName().toString(), hash(entry));
      }
    }
  }

  ObjectNode of(Review review) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("program", Version.number());
    object.put("language", language);
    object.put("form", review.report().form());
    ObjectNode files = object.putObject("files");
    for (Part part : review.report().document().parts()) {
      files.put(part.source().file(), part.source().sha256());
    }
    object.set("models", models);
    return object;
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Manifest::counts).sorted().toList();
    }
  }

  /** Editors leave hidden files behind. */
  private static boolean counts(Path entry) {
    return !entry.getFileName().toString().startsWith(".");
  }

  /** Of a file its bytes; of a folder the names and hashes of all that is in it, in order. */
  private static String hash(Path entry) throws IOException {
    if (!Files.isDirectory(entry)) {
      return Digests.sha256(entry);
    }
    MessageDigest digest = Digests.sha256();
    for (Path inner : entries(entry)) {
      String line = inner.getFileName() + "\t" + hash(inner) + "\n";
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
