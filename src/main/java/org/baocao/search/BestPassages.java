package org.baocao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** The best passages of a report, from a scorer that goes forward only. */
final class BestPassages {

  /** A passage and how well it answers. */
  record Scored(int doc, float score) {}

  private static final Comparator<Scored> WORST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .thenComparing(Comparator.comparingInt(Scored::doc).reversed());

  private BestPassages() {}

  /** Those among the documents from {@code start} up to {@code end}, best first. */
  static List<Scored> between(Scorer scorer, int start, int end, int most) throws IOException {
    PriorityQueue<Scored> best = new PriorityQueue<>(WORST_FIRST);
    DocIdSetIterator documents = scorer.iterator();
    int doc = documents.docID() < start ? documents.advance(start) : documents.docID();
    for (; doc < end; doc = documents.nextDoc()) {
      best.add(new Scored(doc, scorer.score()));
      if (best.size() > most) {
        best.remove();
      }
    }
    List<Scored> all = new ArrayList<>(best);
    all.sort(WORST_FIRST.reversed());
    return all;
  }
}
