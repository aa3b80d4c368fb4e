package org.baocao.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.extract.NumberReader.Printed;
import org.baocao.form.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Finds which rate and which count or fraction belong together, whichever stands first. Where other
 * words than those of a rate lie between, it is that of the fraction give or take one percent, or
 * whatever it is if nothing else is named.
 */
final class Rates {

  private final Pattern near;
  private final Pattern beside;
  private final Pattern later;
  private final Pattern own;
  private final Pattern before;
  private final Pattern farBefore;
  private final Pattern comparisons;
  private final Pattern number;

  /**
   * @param number how a fraction is written
   */
  Rates(Wording.Figures words, Pattern number) {
    this.near = rate(words.rate());
    this.beside = rate(words.besideRate());
    this.later = rate(words.laterRate());
    this.own = rate(words.wholes().ownRate());
    this.before = words.beforeFraction();
    this.farBefore = words.laterFraction();
    this.comparisons = words.comparisons();
    this.number = number;
  }

  private static Pattern rate(Pattern before) {
    return Pattern.compile(before.pattern() + "(" + NumberReader.NUMBER + ")\\s?%\\s*\\)?");
  }

  /** The rate of a count that ends at {@code end}; the words of what it states may come between. */
  @Nullable Matcher behind(String masked, int end, BigDecimal value, @Nullable BigDecimal of) {
    Matcher nearest = near.matcher(masked).region(end, masked.length());
    if (nearest.lookingAt() && (of != null || !nearest.group().matches("\\s+\\d.*"))) {
      return nearest;
    }
    Matcher bracketed = beside.matcher(masked).region(end, masked.length());
    if (of == null && bracketed.lookingAt()) {
      return bracketed;
    }
    return of == null
        ? null
        : ofFraction(later, masked, end, value, of)
            .or(() -> ofFraction(beside, masked, end, value, of))
            .or(
                () ->
                    Optional.of(own.matcher(masked).region(end, masked.length()))
                        .filter(Matcher::lookingAt))
            .orElse(null);
  }

  private static Optional<Matcher> ofFraction(
      Pattern rate, String masked, int end, BigDecimal value, BigDecimal of) {
    Matcher matcher = rate.matcher(masked).region(end, masked.length());
    return Optional.of(matcher)
        .filter(Matcher::lookingAt)
        .filter(
            found -> {
              Printed stated = FigureFinder.printed(found.group(1), NumberReader.Meaning.RATE);
              return stated != null && isNear(stated.value(), value, of);
            });
  }

  /** The fraction that a rate up to {@code end} may be told of, which stands in brackets. */
  Optional<Matcher> fraction(String masked, int end) {
    return fraction(before, masked, end).or(() -> fraction(farBefore, masked, end));
  }

  private Optional<Matcher> fraction(Pattern opens, String masked, int end) {
    Matcher opening = opens.matcher(masked).region(end, masked.length());
    if (!opening.lookingAt()) {
      return Optional.empty();
    }
    Matcher fraction =
        number.matcher(masked).useTransparentBounds(true).region(opening.end(), masked.length());
    return Optional.of(fraction)
        .filter(Matcher::lookingAt)
        .filter(found -> found.group("of") != null || found.group("whole") != null);
  }

  /** A rise or a target stands beside other fractions than its own; so may one farther off. */
  boolean isOf(String masked, BigDecimal rate, int start, int end, Figure fraction) {
    BigDecimal value = fraction.value();
    BigDecimal of = fraction.of();
    if (value == null || of == null || fraction.percent() != null) {
      return false;
    }
    boolean beside = before.matcher(masked).region(end, masked.length()).lookingAt();
    boolean compared = comparisons.matcher(masked.substring(0, start)).find();
    return isNear(rate, value, of) || (beside && !compared && value.compareTo(of) <= 0);
  }

  /** Behind the bracket that closes at {@code end}. */
  int closed(String masked, int end) {
    return end < masked.length() && masked.charAt(end) == ')' ? end + 1 : end;
  }

  private static boolean isNear(BigDecimal rate, BigDecimal value, BigDecimal of) {
    return of.signum() > 0
        && value.movePointRight(2).subtract(rate.multiply(of)).abs().compareTo(of) <= 0;
  }
}
