package org.baocao.made;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * The choices by which something is made, one after the other. Where they have run out the simplest
 * is made, so that fewer and smaller numbers always make something simpler.
 */
public final class Choices {

  private final List<Integer> numbers;
  private int next;

  public Choices(List<Integer> numbers) {
    this.numbers = List.copyOf(numbers);
  }

  /** So many choices at most. */
  public static Arbitrary<List<Integer>> many(int most) {
    return Arbitraries.integers()
        .between(0, 5039)
        .withDistribution(RandomDistribution.uniform())
        .list()
        .ofMinSize(most / 4)
        .ofMaxSize(most);
  }

  /** From 0, less than {@code bound}. */
  public int below(int bound) {
    return next < numbers.size() ? numbers.get(next++) % bound : 0;
  }

  public boolean oneIn(int many) {
    return below(many) == many - 1;
  }

  public <T> T of(List<T> some) {
    return some.get(below(some.size()));
  }

  public String of(String... some) {
    return some[below(some.length)];
  }
}
