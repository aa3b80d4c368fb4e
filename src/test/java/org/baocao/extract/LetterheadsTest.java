package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.form.Forms;
import org.baocao.model.Document;
import org.baocao.model.Letterhead;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letterheads and signatures of agencies of all levels, in the layouts that they use. */
class LetterheadsTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));

  record Sample(String name, List<String> lines, Map<String, String> gold) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Sample> samples() throws IOException {
    try (InputStream in =
        LetterheadsTest.class.getResourceAsStream("/letterheads/letterheads.yaml")) {
      return new YAMLMapper().readValue(in, new TypeReference<List<Sample>>() {}).stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void isRead(Sample sample) {
    Draft draft = new Draft();
    for (String line : sample.lines()) {
      if (line.contains("|")) {
        draft.layout(line);
      } else if (line.contains(" / UBND")) {
        draft.text(line.split(" / "));
      } else {
        draft.text(line.replace('»', '\t'));
      }
    }
    Document document = draft.document();
    Letterhead read = new LetterheadExtractor(FORMS).letterhead(document, document.blocks().size());
    assertEquals(new TreeMap<>(sample.gold()), told(read));
  }

  private static Map<String, String> told(Letterhead read) {
    Map<String, String> told = new TreeMap<>();
    put(told, "agency", read.agency());
    put(told, "locality", read.locality());
    put(told, "code", read.localityCode());
    put(told, "number", read.number());
    put(told, "symbol", read.symbol());
    put(told, "place", read.place());
    put(told, "date", read.date());
    put(told, "kind", read.kind());
    put(told, "title", read.title());
    put(told, "addressee", read.addressee());
    Letterhead.Signer signer =
        Objects.requireNonNullElse(read.signer(), new Letterhead.Signer(null, null, null));
    put(told, "capacity", signer.capacity());
    put(told, "position", signer.position());
    put(told, "signer", signer.name());
    for (Letterhead.Signer other : read.cosigners()) {
      Stream<String> parts = Stream.of(other.capacity(), other.position(), other.name());
      put(told, "cosigners", parts.filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }
    put(
        told,
        "recipients",
        read.recipients().isEmpty() ? null : String.join("; ", read.recipients()));
    return told;
  }

  private static void put(Map<String, String> told, String part, @Nullable Object value) {
    if (value != null) {
      told.put(part, value.toString());
    }
  }
}
