package org.baocao.read.pdf.ink;

/**
 * A painted horizontal or vertical line.
 *
 * @param at its y if horizontal, else its x
 * @param from the lesser end on the other axis
 * @param shade whether it is only the edge of a shaded area
 */
public record Rule(
    boolean horizontal, double at, double from, double to, double weight, boolean shade) {

  public double length() {
    return to - from;
  }

  public Rule moved(double newAt) {
    return new Rule(horizontal, newAt, from, to, weight, shade);
  }
}
