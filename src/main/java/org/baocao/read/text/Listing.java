package org.baocao.read.text;

import java.util.Map;
import java.util.TreeMap;

/**
 * A list: its levels from 0, and where it departs from its definition.
 *
 * @param definition lists of one definition count on together
 * @param starts the levels that this list starts anew, and with which number
 */
public record Listing(
    String id, String definition, Map<Integer, Level> levels, Map<Integer, Integer> starts) {

  public Listing {
    levels = new TreeMap<>(levels);
    starts = new TreeMap<>(starts);
  }
}
