package org.baocao.search.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.model.Period;
import org.baocao.search.query.Mistake.Kind;
import org.jspecify.annotations.Nullable;

/** What words, fields and comparisons of a query ask. */
final class Conditions {

  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}_-]*");
  private static final Pattern INDICATOR =
      Pattern.compile(
          "(?<name>PL[\\p{L}\\d]+/[\\p{L}\\d.]+|[a-z]+(?:\\.[a-z]+)+)(?:@(?<time>[\\dQH/-]+))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FUZZY = Pattern.compile("(?<word>[^~]+)~(?<edits>[12]?)");

  /** In shorter words two other letters make another word of the language. */
  private static final int LONG_WORD = 8;

  private static final Pattern PREFIX = Pattern.compile("(?<letters>[^*]+)\\*");
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\d]{2,}");
  private static final Pattern NUMBER =
      Pattern.compile("(?<number>-?\\d+(?:[.,]\\d+)*)(?<rate>%?)");
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+");

  private final Vocabulary vocabulary;

  Conditions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  static boolean canCompare(String chunk, Vocabulary vocabulary) {
    return INDICATOR.matcher(chunk).matches()
        || vocabulary
            .fieldNamed(chunk)
            .filter(field -> field == Asked.Field.YEAR || field == Asked.Field.DATE)
            .isPresent();
  }

  Asked words(String chunk) {
    Matcher prefix = PREFIX.matcher(chunk);
    if (prefix.matches()) {
      String letters = prefix.group("letters");
      if (!LETTERS.matcher(letters).matches()) {
        throw new Mistake.Found(Kind.TOO_SHORT, chunk);
      }
      return new Asked.Prefix(letters);
    }
    Matcher fuzzy = FUZZY.matcher(chunk);
    if (fuzzy.matches() && LETTERS.matcher(fuzzy.group("word")).matches()) {
      String word = fuzzy.group("word");
      String edits = fuzzy.group("edits");
      int most = word.length() < LONG_WORD ? 1 : 2;
      return new Asked.Fuzzy(word, edits.isEmpty() ? most : Integer.parseInt(edits));
    }
    boolean wordless = chunk.codePoints().noneMatch(Character::isLetterOrDigit);
    return wordless ? new Asked.And(List.of()) : new Asked.Words(chunk);
  }

  Asked field(String name, String value) {
    Asked.Field field = known(name);
    if (value.isBlank()) {
      throw new Mistake.Found(Kind.NOTHING_BEHIND, name + ":");
    }
    return switch (field) {
      case LOCALITY, PROVINCE, FORM -> new Asked.Named(field, value);
      case YEAR -> Times.years(value);
      case DATE -> Times.issued(value);
      case PERIOD -> new Asked.About(Times.period(value));
      case APPENDIX -> new Asked.In("PL" + value.replaceFirst("(?i)^PL", "").strip());
      case SECTION -> new Asked.In(value.strip().replaceAll("[.)]$", ""));
      case KIND, SEVERITY -> new Asked.Kind(field, value(field, value));
      case VERSION -> new Asked.Version(value(field, value));
    };
  }

  private Asked.Field known(String name) {
    return vocabulary
        .fieldNamed(name)
        .orElseThrow(() -> new Mistake.Found(Kind.UNKNOWN_FIELD, name + ":"));
  }

  private String value(Asked.Field field, String name) {
    return vocabulary
        .value(field, name)
        .orElseThrow(() -> new Mistake.Found(Kind.UNKNOWN_VALUE, name));
  }

  Asked compared(String name, Asked.Comparison comparison, String value) {
    Matcher indicator = INDICATOR.matcher(name);
    if (!indicator.matches()) {
      return switch (known(name)) {
        case YEAR -> Times.years(comparison, value);
        case DATE -> Times.issued(comparison, value);
        default -> throw new Mistake.Found(Kind.UNKNOWN_VALUE, comparison.sign() + value);
      };
    }
    Matcher number = NUMBER.matcher(value);
    if (!number.matches()) {
      throw new Mistake.Found(Kind.NO_NUMBER, value);
    }
    return new Asked.Figure(
        name(indicator.group("name")),
        during(indicator.group("time")),
        comparison,
        number(number.group("number")),
        !number.group("rate").isEmpty());
  }

  /** Appendices are written in capitals, names of the narrative in small letters. */
  private static String name(String typed) {
    boolean appendix = typed.regionMatches(true, 0, "PL", 0, 2) && typed.indexOf('/') > 0;
    return appendix ? "PL" + typed.substring(2) : typed;
  }

  private static @Nullable Period during(@Nullable String time) {
    return time == null ? null : Times.period(time);
  }

  /** {@code 1.234} is grouped by thousands, as reports have it; a comma parts decimals. */
  private static BigDecimal number(String typed) {
    if (GROUPED.matcher(typed).matches()) {
      return new BigDecimal(typed.replace(".", ""));
    }
    try {
      return new BigDecimal(typed.replace(',', '.'));
    } catch (NumberFormatException e) {
      throw new Mistake.Found(Kind.NO_NUMBER, typed);
    }
  }
}
