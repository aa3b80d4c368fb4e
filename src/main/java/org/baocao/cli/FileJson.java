package org.baocao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.baocao.model.Document;
import org.baocao.model.Part;
import org.baocao.model.Place;
import org.baocao.model.Signature;
import org.baocao.model.Source;

/** The files of a document as docs/output.md has them, and which of them a place lies in. */
final class FileJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Document document;

  FileJson(Document document) {
    this.document = document;
  }

  ObjectNode source() {
    return file(document.parts().getFirst());
  }

  ArrayNode files() {
    ArrayNode files = JSON.arrayNode();
    document.parts().forEach(part -> files.add(file(part)));
    return files;
  }

  ArrayNode signatures() {
    ArrayNode signatures = JSON.arrayNode();
    for (Part part : document.parts()) {
      for (Signature signature : part.signatures()) {
        ObjectNode object = signatures.addObject();
        object.put("signer", signature.signer());
        object.put("time", signature.time() == null ? null : signature.time().toString());
        object.put("integrity", signature.integrity().name().toLowerCase(Locale.ROOT));
        tell(part.source(), object);
      }
    }
    return signatures;
  }

  /** Names the file where it is another than the report's. */
  void tell(Place place, ObjectNode object) {
    tell(document.source(place), object);
  }

  private void tell(Source source, ObjectNode object) {
    if (!source.equals(document.source())) {
      object.put("file", source.file());
    }
  }

  private static ObjectNode file(Part part) {
    return JSON.objectNode()
        .put("file", part.source().file())
        .put("sha256", part.source().sha256())
        .put("mediaType", part.source().mediaType())
        .put("pages", part.pages());
  }
}
