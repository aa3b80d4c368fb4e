package org.baocao.search;

/** How far two words are apart. */
final class Letters {

  private Letters() {}

  /** How many letters are other, more, less, or changed places. */
  static int differ(String one, String other) {
    int[][] far = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        far[i][j] = i == 0 || j == 0 ? i + j : least(far, one, other, i, j);
      }
    }
    return far[one.length()][other.length()];
  }

  private static int least(int[][] far, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least = Math.min(far[i - 1][j], far[i][j - 1]) + 1;
    least = Math.min(least, far[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, far[i - 2][j - 2] + 1) : least;
  }
}
