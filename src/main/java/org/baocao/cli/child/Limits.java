package org.baocao.cli.child;

/**
 * What a child may take.
 *
 * @param children how many work at a time
 * @param megabytes of heap, each
 * @param seconds for one file
 */
public record Limits(int children, int megabytes, long seconds) {

  /** 500 pages of PDF take 103 MB and 2 s; docs/performance.md. */
  public static Limits usual() {
    return new Limits(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4), 256, 60);
  }
}
