package org.baocao.form;

/** One letter typed wrongly. */
final class Mistyping {

  private Mistyping() {}

  /** Whether one text is the other with one letter more, less or another; or the same. */
  static boolean isOne(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    if (longer - shorter > 1) {
      return false;
    }
    int head = 0;
    while (head < shorter && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    return head + tail >= longer - 1;
  }
}
