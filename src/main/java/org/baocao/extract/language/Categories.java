package org.baocao.extract.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A trained maximum-entropy model: how likely each category is where some features stand. Features
 * are known by a key of 64 bits, so that none of them has to be read as a word.
 */
final class Categories {

  private static final long FIRST_KEY = 0xcbf29ce484222325L;
  private static final long NEXT_KEY = 0x100000001b3L;

  private final List<String> names;

  /** Of all features; the weights of each end where those of the next begin. */
  private final long[] keys;

  private final int[] ends;
  private final byte[] weighed;
  private final double[] weights;

  /** Where a feature stands among the keys, counted from 1, by its key; open addressing. */
  private final int[] slots;

  private Categories(ByteBuffer bytes) {
    byte[] names = new byte[bytes.getInt()];
    this.keys = new long[bytes.getInt()];
    this.ends = new int[keys.length];
    this.weights = new double[bytes.getInt()];
    this.weighed = new byte[weights.length];
    bytes.get(names);
    bytes.asLongBuffer().get(keys);
    bytes.position(bytes.position() + Long.BYTES * keys.length);
    bytes.asDoubleBuffer().get(weights);
    bytes.position(bytes.position() + Double.BYTES * weights.length);
    bytes.asIntBuffer().get(ends);
    bytes.position(bytes.position() + Integer.BYTES * ends.length);
    bytes.get(weighed);
    this.names = List.of(new String(names, StandardCharsets.UTF_8).split("\n"));
    this.slots = new int[Integer.highestOneBit(keys.length + 1) * 4];
    for (int i = 0; i < keys.length; i++) {
      slots[slot(keys[i])] = i + 1;
    }
  }

  /** Reads what {@link Weights} wrote. */
  static Categories read(Path file) throws IOException {
    return new Categories(ByteBuffer.wrap(Files.readAllBytes(file)));
  }

  /** Of a feature: FNV-1a. */
  static long key(String feature) {
    long key = FIRST_KEY;
    for (int i = 0; i < feature.length(); i++) {
      key = (key ^ feature.charAt(i)) * NEXT_KEY;
    }
    return key;
  }

  /** That of a key, or the free one where it would stand. */
  private int slot(long key) {
    int slot = Long.hashCode(key) & (slots.length - 1);
    while (slots[slot] > 0 && keys[slots[slot] - 1] != key) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  List<String> names() {
    return names;
  }

  /** Of each category, in the order of the names; together 1. */
  double[] odds(String[] features) {
    double[] odds = new double[names.size()];
    for (String feature : features) {
      int at = slots[slot(key(feature))] - 1;
      for (int i = at > 0 ? ends[at - 1] : 0; at >= 0 && i < ends[at]; i++) {
        odds[weighed[i]] += weights[i];
      }
    }
    double most = odds[best(odds)];
    double sum = 0;
    for (double each : odds) {
      sum += Math.exp(each - most);
    }
    double all = most + Math.log(sum);
    for (int i = 0; i < odds.length; i++) {
      odds[i] = Math.exp(odds[i] - all);
    }
    return odds;
  }

  /** The first of the likeliest. */
  static int best(double[] odds) {
    int best = 0;
    for (int i = 1; i < odds.length; i++) {
      best = odds[i] > odds[best] ? i : best;
    }
    return best;
  }
}
