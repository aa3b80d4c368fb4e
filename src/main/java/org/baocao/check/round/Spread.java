package org.baocao.check.round;

import java.util.Arrays;

/**
 * The middle of numbers and how far they usually lie from it, which no few of them can move: the
 * median, and the median distance from it.
 */
record Spread(double middle, double deviation) {

  /** Makes the median distance the standard deviation of a normal distribution. */
  private static final double NORMAL = 1.4826;

  /** {@code least}: deviation below which differences say nothing. */
  static Spread of(double[] numbers, double least) {
    double middle = median(numbers);
    double[] distances = Arrays.stream(numbers).map(n -> Math.abs(n - middle)).toArray();
    return new Spread(middle, Math.max(least, NORMAL * median(distances)));
  }

  private static double median(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /** In deviations; negative below the middle. */
  double score(double number) {
    return (number - middle) / deviation;
  }
}
