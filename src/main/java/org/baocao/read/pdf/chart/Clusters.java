package org.baocao.read.pdf.chart;

import java.util.ArrayList;
import java.util.List;
import org.baocao.read.pdf.ink.Rect;

/** Areas that meet, made one. */
final class Clusters {

  /** More are a map; it is one area. */
  private static final int MOST = 1500;

  private Clusters() {}

  static List<Rect> of(List<Rect> areas) {
    if (areas.size() > MOST) {
      return List.of(areas.stream().reduce(Rect::union).orElseThrow());
    }
    List<Rect> apart = new ArrayList<>();
    for (Rect area : areas) {
      Rect whole = area;
      for (int i = 0; i < apart.size(); i++) {
        if (apart.get(i).grown(2).meets(whole)) {
          whole = whole.union(apart.remove(i));
          i = -1;
        }
      }
      apart.add(whole);
    }
    return apart;
  }
}
