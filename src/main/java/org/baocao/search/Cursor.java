package org.baocao.search;

import java.util.HexFormat;
import java.util.Optional;

/**
 * Where a page of answers ends: behind a report, and how well that answered.
 *
 * @param tier 0 for orders that know none
 */
public record Cursor(int tier, float score, long report) {

  private static final int LAST = Tier.MOST.rank();

  /** As it is given back by {@code --after}. */
  @Override
  public String toString() {
    return tier + HexFormat.of().toHexDigits(Float.floatToIntBits(score)) + "-" + report;
  }

  /** Empty for what is none. */
  public static Optional<Cursor> parse(String text) {
    if (!text.matches("\\d[0-9a-f]{8}-\\d{1,18}")) {
      return Optional.empty();
    }
    int tier = Character.digit(text.charAt(0), 10);
    float score = Float.intBitsToFloat(HexFormat.fromHexDigits(text, 1, 9));
    return tier <= LAST
        ? Optional.of(new Cursor(tier, score, Long.parseLong(text.substring(10))))
        : Optional.empty();
  }
}
