package org.baocao.link;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.form.Spelling;
import org.baocao.model.Filed;
import org.baocao.model.Filing;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Whether an appendix goes with a report: nothing that both say may differ, they must be of one
 * place, and one report, period or sending must tie them.
 */
final class Kinship {

  /** Beyond this a file of the same name belongs to another time. */
  private static final Duration LONGEST = Duration.ofDays(60);

  /** What is sent together comes within so long. */
  private static final Duration ONE_SENDING = Duration.ofDays(3);

  private static final int SEVERAL_YEARS = 366;

  private final Set<String> formalWords;

  /** {@code formalWords}: of file names, those that name no place. */
  Kinship(Set<String> formalWords) {
    this.formalWords = formalWords;
  }

  boolean goesWith(Filed appendix, Filed report) {
    return !contradicts(appendix, report)
        && isOfOnePlace(appendix.filing(), report.filing())
        && isTied(appendix, report);
  }

  /** Where a file may come from: an appendix shares one of them with each report it goes with. */
  Set<String> places(Filing filing) {
    boolean report = filing.role() == Filing.Role.REPORT;
    return Stream.of(
            folded(filing.locality()),
            stem(report ? filing.locality() : filing.folder()),
            report ? null : stem(name(filing)),
            filing.sending())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static boolean contradicts(Filed one, Filed other) {
    Filing appendix = one.filing();
    Filing report = other.filing();
    return differ(folded(appendix.locality()), folded(report.locality()))
        || differ(appendix.folder(), report.folder())
        || differ(number(appendix), number(report))
        || differ(folded(appendix.symbol()), folded(report.symbol()))
        || differ(appendix.date(), report.date())
        || (appendix.form() != null && !appendix.form().equals(report.form()))
        || (appendix.period() != null && !samePeriod(appendix.period(), report.period()))
        || (appendix.years() != null && apart(appendix.years(), report.period()))
        || appendix.appendices().stream().anyMatch(report.appendices()::contains)
        || gap(one, other).compareTo(LONGEST) > 0;
  }

  /**
   * By one sending, by what it says itself, or by its name or folder: those must name the report's
   * locality.
   */
  private boolean isOfOnePlace(Filing appendix, Filing report) {
    String locality = stem(report.locality());
    return same(appendix.sending(), report.sending())
        || same(folded(appendix.locality()), folded(report.locality()))
        || same(stem(appendix.folder()), locality)
        || same(stem(name(appendix)), locality);
  }

  private static boolean isTied(Filed one, Filed other) {
    Filing appendix = one.filing();
    Filing report = other.filing();
    return same(appendix.sending(), report.sending())
        || same(number(appendix), number(report))
        || (appendix.period() != null && samePeriod(appendix.period(), report.period()))
        || gap(one, other).compareTo(ONE_SENDING) <= 0;
  }

  /** Equal, or both of several years where a report is cut short by the day of its figures. */
  private static boolean samePeriod(Period appendix, @Nullable Period report) {
    if (report == null) {
      return false;
    }
    boolean within = appendix.contains(report) || report.contains(appendix);
    return appendix.equals(report) || (within && isLong(appendix) && isLong(report));
  }

  private static boolean isLong(Period period) {
    return period.from().plusDays(SEVERAL_YEARS).isBefore(period.to());
  }

  private static boolean apart(Period years, @Nullable Period report) {
    return report != null && !years.meets(report);
  }

  /** What a name says without the words that all have; one word alone could be any. */
  private @Nullable String stem(@Nullable String name) {
    if (name == null) {
      return null;
    }
    List<String> words =
        Arrays.stream(Spelling.folded(name).split(" "))
            .filter(word -> word.matches("[a-z]+") && !formalWords.contains(word))
            .toList();
    return words.size() < 2 ? null : String.join(" ", words);
  }

  private static String name(Filing filing) {
    return filing.file().replaceFirst("\\.[^. ]*$", "");
  }

  private static @Nullable String number(Filing filing) {
    String number = filing.number();
    return number == null ? null : number.replaceFirst("^0+", "");
  }

  private static @Nullable String folded(@Nullable String text) {
    return text == null ? null : Spelling.folded(text);
  }

  private static Duration gap(Filed one, Filed other) {
    return Duration.between(one.received(), other.received()).abs();
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !one.equals(other);
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return one != null && Objects.equals(one, other);
  }
}
