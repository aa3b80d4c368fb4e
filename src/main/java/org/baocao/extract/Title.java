package org.baocao.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Evidence;
import org.jspecify.annotations.Nullable;

/** The kind of a document, its subject (trích yếu) and whom it is addressed to. */
record Title(
    @Nullable String kind,
    @Nullable String text,
    @Nullable String addressee,
    Optional<Evidence> evidence) {

  private static final int LINES = 6;

  /** {@code kindAt} is the line that names the kind, -1 where none does. */
  static Title read(List<Line> head, int kindAt, Wording wording) {
    Wording.Letterheads words = wording.letterhead();
    String addressee = addressee(head, wording);
    if (kindAt < 0) {
      return new Title(null, null, addressee, Optional.empty());
    }
    Line kindLine = head.get(kindAt);
    String plain = kindLine.plain();
    int length =
        words.kinds().stream()
            .filter(kind -> plain.startsWith(Spelling.plain(kind)))
            .mapToInt(String::length)
            .max()
            .orElseThrow();
    StringBuilder title = new StringBuilder(kindLine.text().substring(length).strip());
    Line first = null;
    for (int i = kindAt + 1; i < Math.min(head.size(), kindAt + LINES); i++) {
      Line line = head.get(i);
      if (ends(line, title, wording)) {
        break;
      }
      first = first == null ? line : first;
      title.append(title.isEmpty() ? "" : " ").append(line.text());
    }
    String text = title.toString().replaceAll("\\s+", " ").strip();
    return new Title(
        kindLine.text().substring(0, length),
        text.isEmpty() ? null : text,
        addressee,
        Optional.of(first == null ? kindLine.evidence() : first.evidence()));
  }

  /** A subject ends where somebody is addressed, a section opens, or a sentence begins. */
  private static boolean ends(Line line, StringBuilder title, Wording wording) {
    boolean numbered = line.text().matches("(?:[IVX]{1,4}|\\d{1,2})\\s?[.)].*");
    boolean ruled = line.text().chars().noneMatch(Character::isLetter);
    boolean sentence = line.text().endsWith(":") || line.text().endsWith(".");
    boolean part = wording.headings().part().matcher(line.plain()).matches();
    boolean answers = wording.letterhead().answers().matcher(line.plain()).find();
    return numbered
        || ruled
        || part
        || wording.letterhead().addressee().matcher(line.plain()).lookingAt()
        || (!title.isEmpty() && (sentence || answers));
  }

  private static @Nullable String addressee(List<Line> head, Wording wording) {
    for (int i = 0; i < head.size(); i++) {
      Matcher matcher = wording.letterhead().addressee().matcher(head.get(i).plain());
      if (!matcher.lookingAt()) {
        continue;
      }
      StringBuilder all = new StringBuilder(trimmed(head.get(i).text().substring(matcher.end())));
      for (int j = i + 1; j < head.size() && head.get(j).text().startsWith("-"); j++) {
        all.append(all.isEmpty() ? "" : "; ").append(trimmed(head.get(j).text()));
      }
      return all.isEmpty() ? null : all.toString();
    }
    return null;
  }

  private static String trimmed(String text) {
    return text.replaceFirst("^[-\\s]+", "").replaceFirst("[.;,\\s]+$", "");
  }
}
