package org.baocao.read.pdf.ruled;

/** Disjoint sets of the numbers below a limit. */
final class Unions {

  private final int[] parent;

  Unions(int limit) {
    parent = new int[limit];
    for (int i = 0; i < limit; i++) {
      parent[i] = i;
    }
  }

  int root(int of) {
    int at = of;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  void join(int a, int b) {
    int low = Math.min(root(a), root(b));
    parent[Math.max(root(a), root(b))] = low;
  }
}
