package org.baocao.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baocao.form.Spelling;
import org.baocao.model.Document;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.TextPlace;

/** The words around the figures of a text. */
final class Sentences {

  private static final Pattern END = Pattern.compile("[.](?=\\s|$)|\\n");
  private static final Pattern CLOSED =
      Pattern.compile("\\s*\\)?\\s*(?:[,;.)\\n].*)?", Pattern.DOTALL);

  private final Map<Integer, Paragraph> paragraphs;
  private final Map<Integer, String> plain = new HashMap<>();

  Sentences(Document document) {
    this.paragraphs =
        document
            .paragraphs()
            .collect(Collectors.toMap(Paragraph::index, Function.identity(), (one, other) -> one));
  }

  /** The sentence that it stands in. */
  String around(Observation told) {
    if (!(told.evidence().place() instanceof TextPlace place)) {
      return "";
    }
    String text = text(place);
    String[] before = END.split(text.substring(0, place.start()), -1);
    String[] after = END.split(text.substring(Math.min(place.end(), text.length())), -1);
    return before[before.length - 1] + text.substring(place.start(), place.end()) + after[0];
  }

  /** Whether both stand in one sentence. */
  boolean isOne(Observation first, Observation second) {
    return first.evidence().place() instanceof TextPlace one
        && second.evidence().place() instanceof TextPlace two
        && one.paragraph() == two.paragraph()
        && one.end() <= two.start()
        && !END.matcher(text(one).substring(one.end(), two.start())).find();
  }

  /** Whether no more is said of it. */
  boolean isClosed(Observation told) {
    return told.evidence().place() instanceof TextPlace place
        && CLOSED.matcher(text(place).substring(place.end())).matches();
  }

  private String text(TextPlace place) {
    Paragraph paragraph = paragraphs.get(place.paragraph());
    return paragraph == null
        ? ""
        : plain.computeIfAbsent(place.paragraph(), at -> Spelling.plain(paragraph.text()));
  }
}
