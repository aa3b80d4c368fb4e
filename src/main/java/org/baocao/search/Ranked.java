package org.baocao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Reads the best passages of chosen reports. */
final class Ranked {

  private final IndexSearcher searcher;
  private final BlockCache cache;
  private final Lexicon lexicon;

  Ranked(IndexSearcher searcher, BlockCache cache, Lexicon lexicon) {
    this.searcher = searcher;
    this.cache = cache;
    this.lexicon = lexicon;
  }

  /** A chosen report, and the tier in which it was. */
  record Chosen(TopReports.Top top, int tier) {
    Cursor cursor() {
      return new Cursor(tier, top.score(), top.id());
    }
  }

  /** In the order of {@code chosen}, each with at most so many passages. */
  List<Answer.Found> read(List<Chosen> chosen, Query query, Wanted wanted, int most)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    Map<TopReports.Top, Answer.Found> found =
        new TreeMap<>(
            Comparator.comparingInt(TopReports.Top::segment)
                .thenComparingInt(TopReports.Top::block));
    Map<Integer, List<Chosen>> bySegment = new TreeMap<>();
    chosen.forEach(
        each -> bySegment.computeIfAbsent(each.top().segment(), s -> new ArrayList<>()).add(each));
    for (Map.Entry<Integer, List<Chosen>> segment : bySegment.entrySet()) {
      LeafReaderContext leaf = searcher.getIndexReader().leaves().get(segment.getKey());
      Scorer scorer = weight.scorer(leaf);
      segment.getValue().sort(Comparator.comparingInt(each -> each.top().block()));
      for (Chosen each : segment.getValue()) {
        if (scorer != null) {
          found.put(each.top(), found(leaf, scorer, each, wanted, most));
        }
      }
    }
    return chosen.stream().map(each -> found.get(each.top())).filter(f -> f != null).toList();
  }

  private Answer.Found found(
      LeafReaderContext leaf, Scorer scorer, Chosen chosen, Wanted wanted, int most)
      throws IOException {
    Blocks blocks = cache.of(leaf);
    StoredPassages stored = new StoredPassages(leaf, blocks, lexicon);
    int block = chosen.top().block();
    ReportFacts report = stored.report(block);
    List<Hit> hits = new ArrayList<>();
    for (BestPassages.Scored passage :
        BestPassages.between(scorer, blocks.start(block), blocks.end(block), most)) {
      hits.add(stored.hit(report, passage.doc(), passage.score(), text -> Marks.of(text, wanted)));
    }
    return new Answer.Found(report, hits, chosen.cursor());
  }
}
