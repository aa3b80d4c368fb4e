package org.baocao.cli.score;

/**
 * So many right of so many; {@code all} counts what should be there and what should not but is. Its
 * text is {@code 12/13}.
 */
public record Share(int right, int all) {

  public static final Share NONE = new Share(0, 0);

  public Share {
    if (right < 0 || right > all) {
      throw new IllegalArgumentException(right + " right of " + all);
    }
  }

  static Share of(boolean isRight) {
    return new Share(isRight ? 1 : 0, 1);
  }

  public Share plus(Share other) {
    return new Share(right + other.right, all + other.all);
  }

  /** As many more wrong ones. */
  Share butWrong(int more) {
    return new Share(right, all + more);
  }

  public int wrong() {
    return all - right;
  }

  @Override
  public String toString() {
    return right + "/" + all;
  }
}
