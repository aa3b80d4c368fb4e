package org.baocao.intake.unpack;

/**
 * How much one mail or archive may hold, with all that lies in it.
 *
 * @param depth containers within each other
 * @param files counted over all of them
 * @param bytes unpacked, counted over all of them
 * @param ratio of what one container holds to its own size, once it holds {@code harmless} bytes
 */
public record Limits(int depth, int files, long bytes, int ratio, long harmless) {

  public static final Limits USUAL = new Limits(5, 1000, 1L << 30, 100, 20L << 20);
}
