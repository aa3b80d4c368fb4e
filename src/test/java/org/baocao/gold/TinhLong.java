package org.baocao.gold;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.baocao.check.Checks;
import org.baocao.extract.Extraction;
import org.baocao.form.Forms;
import org.baocao.intake.Intake;
import org.baocao.model.Document;
import org.baocao.model.Review;
import org.baocao.model.Submission;
import org.baocao.read.Binder;
import org.baocao.read.Readers;

/** The sample report of corpus/tinh-long, reviewed once from each of its files, and its gold. */
final class TinhLong {

  static final List<String> KINDS = List.of("docx", "doc", "pdf");

  private static final Path FOLDER = Path.of("corpus/tinh-long");
  private static final Forms FORMS = Forms.load(Path.of("models"));
  private static final Map<String, Review> REVIEWS = new ConcurrentHashMap<>();
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private TinhLong() {}

  static Review review(String kind) {
    return REVIEWS.computeIfAbsent(kind, TinhLong::fresh);
  }

  private static Review fresh(String kind) {
    return review(FOLDER.resolve("bao-cao-tinh-long." + kind));
  }

  static Review review(Path file) {
    return new Checks(FORMS).check(new Extraction(FORMS).extract(document(file)));
  }

  /** Of files that make up one case. */
  static Review review(List<Path> files) {
    Extraction extraction = new Extraction(FORMS);
    List<Document> read = files.stream().map(TinhLong::document).toList();
    Document document = Binder.bound(extraction.ordered(read));
    return new Checks(FORMS).check(extraction.extract(document));
  }

  private static Document document(Path file) {
    try {
      Submission submission = (Submission) new Intake().receive(file);
      return (Document) new Readers().read(submission);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode gold(String name) {
    return json(name + ".gold.json");
  }

  static JsonNode json(String file) {
    try {
      return JSON.readTree(FOLDER.resolve(file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
