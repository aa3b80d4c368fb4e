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

/** Finds the numbered sections: parts, A., I., 1., 1.1., a. — whatever levels a report uses. */
final class SectionExtractor {

  private static final Pattern ROMAN =
      Pattern.compile("([IVX]{1,5})(?:\\s?[.)/]\\s*|\\s?[-–]\\s+)(?=\\p{Lu})(.*)");
  private static final Pattern DECIMAL =
      Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,4})(?:\\s?[.)/]\\s*|\\s+)(?=[\\p{Lu}“\"])(.*)");
  private static final Pattern LETTER = Pattern.compile("([a-zđ])\\s?[.)/]\\s*(?=\\p{L})(.*)");

  private static final Pattern CAPITAL =
      Pattern.compile("([A-EGHK-NP-UĐ])\\s?[.)/]\\s*(?=\\p{Lu})(.*)");
  private static final String CAPITALS = "ABCDĐEGHKLMNPQRSTU";

  /** How deep the kinds of numbers stand; capitals stand above Roman numbers or below them. */
  private static final int ABOVE_ROMAN = 5;

  private static final int ROMANS = 10;
  private static final int BELOW_ROMAN = 15;
  private static final int LETTERS = 90;

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
      if (text.length() < 200 && isPart(text)) {
        open.clear();
        boolean first = sections.isEmpty();
        // The first part's sections carry no prefix: their own labels are unique from there on.
        open.add(new Open(0, first ? "" : firstLine(text), 0));
        String heading = (beside(text) + " " + rest(text) + " " + capitals(body, i + 1)).strip();
        sections.add(new Section(firstLine(text), firstLine(text), heading, paragraph.index()));
        continue;
      }
      section(text, paragraph, open).ifPresent(sections::add);
    }
    return sections;
  }

  private boolean isPart(String text) {
    return wording.headings().part().matcher(Spelling.plain(text)).matches();
  }

  /** What a part's first line says behind its number. */
  private String beside(String text) {
    String line = firstLine(text);
    Matcher part = wording.headings().part().matcher(Spelling.plain(line));
    boolean said = part.matches() && part.group("heading") != null;
    return said ? line.substring(part.start("heading")).strip() : "";
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
      return add(roman, ROMANS, Roman.number(roman.group(1)), paragraph, open);
    }
    Matcher capital = CAPITAL.matcher(text);
    if (capital.lookingAt()) {
      int rank = 1 + CAPITALS.indexOf(capital.group(1));
      return level(rank, capital.group(2), open)
          .flatMap(level -> add(capital, level, rank, paragraph, open));
    }
    if (decimal.lookingAt() && follows(decimal.group(1), open)) {
      String[] ranks = decimal.group(1).split("\\.");
      int rank = Integer.parseInt(ranks[ranks.length - 1]);
      return add(decimal, ROMANS * (1 + ranks.length), rank, paragraph, open);
    }
    if (letter.lookingAt()) {
      return add(letter, LETTERS, letter.group(1).charAt(0), paragraph, open);
    }
    return Optional.empty();
  }

  /** A number opens a section only where it continues the numbering: {@code 12 hồ sơ} does not. */
  private static boolean follows(String label, List<Open> open) {
    int level = ROMANS * (1 + label.split("\\.").length);
    int rank = Integer.parseInt(label.substring(label.lastIndexOf('.') + 1));
    int before = rank(level, open);
    return rank > before && rank <= before + 3;
  }

  /** Of a capital, if it goes on from the one before, or is an A before words in capitals. */
  private static Optional<Integer> level(int rank, String heading, List<Open> open) {
    for (int level : new int[] {BELOW_ROMAN, ABOVE_ROMAN}) {
      if (rank > 1 && rank(level, open) == rank - 1) {
        return Optional.of(level);
      }
    }
    boolean below = rank(ROMANS, open) > 0;
    return rank == 1 && heading.equals(heading.toUpperCase(Locale.ROOT))
        ? Optional.of(below ? BELOW_ROMAN : ABOVE_ROMAN)
        : Optional.empty();
  }

  /** Of the open section at a level, 0 where there is none. */
  private static int rank(int level, List<Open> open) {
    return open.stream().filter(o -> o.level() == level).mapToInt(Open::rank).findFirst().orElse(0);
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
