package org.baocao.search;

import java.util.Arrays;

/** Looks up what a number falls into, mostly near the last one. */
final class Sorted {

  private Sorted() {}

  /**
   * The last of the first {@code size} that is at most {@code number}; {@code from}: one before.
   */
  static int floor(int[] ascending, int size, int number, int from) {
    int step = 1;
    int low = from;
    while (low + step < size && ascending[low + step] <= number) {
      low += step;
      step <<= 1;
    }
    int found = Arrays.binarySearch(ascending, low, Math.min(size, low + step), number);
    return found >= 0 ? found : -found - 2;
  }
}
