package org.baocao.extract;

import java.util.ArrayList;
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
      return letter(head, addressee, words);
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
      boolean apart = first != null && line.inParagraph() != first.inParagraph();
      if (apart || ends(line, title, wording)) {
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

  /** A letter names no kind: its subject stands under its number. */
  private static Title letter(
      List<Line> head, @Nullable String addressee, Wording.Letterheads words) {
    for (int i = 0; i < head.size(); i++) {
      Line line = head.get(i);
      Matcher subject = words.subject().matcher(line.plain());
      if (!subject.lookingAt()) {
        continue;
      }
      StringBuilder text = new StringBuilder(line.text().substring(subject.end()));
      for (Line next : head.subList(i + 1, head.size())) {
        if (next.column() != line.column()
            || next.inCapitals()
            || words.addressee().matcher(next.plain()).lookingAt()
            || words.date().matcher(next.plain()).find()) {
          break;
        }
        text.append(" ").append(next.text());
      }
      return new Title(null, text.toString(), addressee, Optional.of(line.evidence()));
    }
    return new Title(null, null, addressee, Optional.empty());
  }

  /** A subject ends where somebody is addressed, a section opens, or a sentence begins. */
  private static boolean ends(Line line, StringBuilder title, Wording wording) {
    boolean numbered = line.text().matches("(?:[IVX]{1,4}|\\d{1,2})\\s?[.)].*");
    boolean ruled = line.text().chars().noneMatch(Character::isLetter);
    boolean sentence = line.text().matches(".*[:;.]");
    boolean part = wording.headings().part().matcher(line.plain()).matches();
    boolean opens =
        wording.letterhead().answers().matcher(line.plain()).find()
            || wording.letterhead().opens().matcher(line.plain()).matches();
    return numbered
        || ruled
        || part
        || wording.letterhead().capacity().matcher(line.plain()).matches()
        || wording.letterhead().addressee().matcher(line.plain()).lookingAt()
        || (!title.isEmpty() && (sentence || opens));
  }

  private static @Nullable String addressee(List<Line> head, Wording wording) {
    for (int i = 0; i < head.size(); i++) {
      Line line = head.get(i);
      Matcher matcher = wording.letterhead().addressee().matcher(line.plain());
      if (matcher.lookingAt()) {
        String text = addressees(line.text().substring(matcher.end()), head, i + 1);
        return text.isEmpty() ? null : text;
      }
    }
    return null;
  }

  /** One on the line itself, or a list below it: with bullets, or with a semicolon behind each. */
  private static String addressees(String first, List<Line> head, int from) {
    List<String> all = new ArrayList<>();
    String last = first.strip();
    for (int i = from; i <= head.size(); i++) {
      if (!trimmed(last).isEmpty()) {
        all.add(trimmed(last));
      }
      boolean more =
          i < head.size() && (all.isEmpty() || last.endsWith(";") || head.get(i).listed());
      if (!more) {
        break;
      }
      last = head.get(i).text();
    }
    return String.join("; ", all);
  }

  private static String trimmed(String text) {
    return text.replaceFirst("^[-–—+•*\\s]+", "").replaceFirst("[.;,\\s]+$", "");
  }
}
