package org.baocao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Paragraph;
import org.baocao.model.Section;

/** Finds the numbered sections: parts, I., 1., 1.1., a. — whatever levels a report uses. */
final class SectionExtractor {

  private static final Pattern ROMAN =
      Pattern.compile("([IVX]{1,5})(?:\\s?[.)/]\\s*|\\s?[-–]\\s+)(?=\\p{Lu})(.*)");
  private static final Pattern DECIMAL =
      Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,4})(?:\\s?[.)/]\\s*|\\s+)(?=[\\p{Lu}“\"])(.*)");
  private static final Pattern LETTER = Pattern.compile("([a-zđ])\\s?[.)/]\\s*(?=\\p{L})(.*)");

  private record Open(int level, String path, int rank) {}

  private final Wording wording;

  SectionExtractor(Wording wording) {
    this.wording = wording;
  }

  /** In the order of the text; {@code body} holds the narrative's paragraphs. */
  List<Section> sections(List<Paragraph> body) {
    List<Section> sections = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      Paragraph paragraph = body.get(i);
      String text = paragraph.text().strip();
      String plain = Spelling.plain(text);
      if (wording.headings().part().matcher(plain).matches() && text.length() < 200) {
        open.clear();
        boolean first = sections.isEmpty();
        // The first part's sections carry no prefix: their own labels are unique from there on.
        open.add(new Open(0, first ? "" : firstLine(text), 0));
        String heading = (rest(text) + " " + capitals(body, i + 1)).strip();
        sections.add(new Section(firstLine(text), firstLine(text), heading, paragraph.index()));
        continue;
      }
      section(text, paragraph, open).ifPresent(sections::add);
    }
    return sections;
  }

  /** The lines in capitals that follow: a part's heading stands under its number. */
  private static String capitals(List<Paragraph> body, int from) {
    StringBuilder heading = new StringBuilder();
    for (Paragraph next : body.subList(Math.min(from, body.size()), body.size())) {
      String text = next.text().strip();
      boolean numbered = ROMAN.matcher(text).lookingAt() || DECIMAL.matcher(text).lookingAt();
      if (text.isEmpty() || numbered || !text.equals(text.toUpperCase(Locale.ROOT))) {
        break;
      }
      heading.append(text.replace('\n', ' ')).append(' ');
    }
    return heading.toString().strip();
  }

  private static Optional<Section> section(String text, Paragraph paragraph, List<Open> open) {
    Matcher roman = ROMAN.matcher(text);
    Matcher decimal = DECIMAL.matcher(text);
    Matcher letter = LETTER.matcher(text);
    if (roman.lookingAt()) {
      return add(roman, 1, Roman.number(roman.group(1)), paragraph, open);
    }
    if (decimal.lookingAt() && follows(decimal.group(1), open)) {
      String[] ranks = decimal.group(1).split("\\.");
      int rank = Integer.parseInt(ranks[ranks.length - 1]);
      return add(decimal, 1 + ranks.length, rank, paragraph, open);
    }
    if (letter.lookingAt()) {
      return add(letter, 9, letter.group(1).charAt(0), paragraph, open);
    }
    return Optional.empty();
  }

  /** A number opens a section only where it continues the numbering: {@code 12 hồ sơ} does not. */
  private static boolean follows(String label, List<Open> open) {
    int level = 1 + label.split("\\.").length;
    int rank = Integer.parseInt(label.substring(label.lastIndexOf('.') + 1));
    int before =
        open.stream().filter(o -> o.level() == level).mapToInt(Open::rank).findFirst().orElse(0);
    return rank > before && rank <= before + 3;
  }

  private static Optional<Section> add(
      Matcher label, int level, int rank, Paragraph paragraph, List<Open> open) {
    open.removeIf(o -> o.level() >= level);
    String parent = open.isEmpty() ? "" : open.get(open.size() - 1).path();
    String path = parent.isEmpty() ? label.group(1) : parent + "." + label.group(1);
    open.add(new Open(level, path, rank));
    String printed = paragraph.text().strip().substring(0, label.start(2)).strip();
    return Optional.of(new Section(path, printed, label.group(2).strip(), paragraph.index()));
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }

  private static String rest(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? "" : text.substring(end + 1).replace('\n', ' ').strip();
  }
}
