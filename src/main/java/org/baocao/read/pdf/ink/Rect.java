package org.baocao.read.pdf.ink;

import org.baocao.model.Box;

/** A rectangle in points; y grows downwards. It may be empty, never inverted. */
public record Rect(double left, double top, double right, double bottom) {

  public static Rect of(double x1, double y1, double x2, double y2) {
    return new Rect(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public double midX() {
    return (left + right) / 2;
  }

  public double midY() {
    return (top + bottom) / 2;
  }

  public Rect union(Rect other) {
    return new Rect(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** What both cover; empty at the nearer edge where they are apart. */
  public Rect cut(Rect other) {
    double l = Math.max(left, other.left);
    double t = Math.max(top, other.top);
    return new Rect(
        l,
        t,
        Math.max(l, Math.min(right, other.right)),
        Math.max(t, Math.min(bottom, other.bottom)));
  }

  public Rect grown(double by) {
    return new Rect(left - by, top - by, right + by, bottom + by);
  }

  public boolean holds(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  public boolean meets(Rect other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /** Length of the common stretch on the x axis; negative is the gap between them. */
  public double overlapX(Rect other) {
    return Math.min(right, other.right) - Math.max(left, other.left);
  }

  /** Length of the common stretch on the y axis; negative is the gap between them. */
  public double overlapY(Rect other) {
    return Math.min(bottom, other.bottom) - Math.max(top, other.top);
  }

  /** In hundredths of a point: finer differences are noise of the transformation. */
  public Box box() {
    return new Box(rounded(left), rounded(top), rounded(right - left), rounded(bottom - top));
  }

  private static double rounded(double points) {
    return Math.round(points * 100) / 100.0;
  }
}
