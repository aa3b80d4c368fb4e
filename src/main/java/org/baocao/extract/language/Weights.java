package org.baocao.extract.language;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * What was learnt, as {@link Categories} reads it. Of ten weights nine are zero and are left out,
 * and so are features without any other.
 */
final class Weights {

  private final String[] names;

  /** By a feature's key, one weight for each category. */
  private final Map<Long, double[]> features = new TreeMap<>();

  Weights(AbstractModel model) {
    Object[] learnt = model.getDataStructures();
    this.names = (String[]) learnt[2];
    ((Map<?, ?>) learnt[1])
        .forEach((feature, weights) -> put(String.valueOf(feature), (Context) weights));
  }

  private void put(String feature, Context learnt) {
    double[] weights = new double[names.length];
    for (int i = 0; i < learnt.getOutcomes().length; i++) {
      weights[learnt.getOutcomes()[i]] = learnt.getParameters()[i];
    }
    if (count(weights) > 0) {
      features.put(Categories.key(feature), weights);
    }
  }

  private static int count(double[] weights) {
    return (int) Arrays.stream(weights).filter(weight -> weight != 0).count();
  }

  byte[] bytes() {
    byte[] joined = String.join("\n", names).getBytes(StandardCharsets.UTF_8);
    int count = features.values().stream().mapToInt(Weights::count).sum();
    ByteBuffer bytes =
        ByteBuffer.allocate(
            3 * Integer.BYTES
                + joined.length
                + features.size() * (Long.BYTES + Integer.BYTES)
                + count * (Double.BYTES + 1));
    bytes.putInt(joined.length).putInt(features.size()).putInt(count).put(joined);
    features.keySet().forEach(bytes::putLong);
    for (double[] weights : features.values()) {
      Arrays.stream(weights).filter(weight -> weight != 0).forEach(bytes::putDouble);
    }
    int end = 0;
    for (double[] weights : features.values()) {
      end += count(weights);
      bytes.putInt(end);
    }
    for (double[] weights : features.values()) {
      putCategories(weights, bytes);
    }
    return bytes.array();
  }

  private static void putCategories(double[] weights, ByteBuffer bytes) {
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        bytes.put((byte) i);
      }
    }
  }
}
