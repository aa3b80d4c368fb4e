package org.baocao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.baocao.search.query.Asked;
import org.baocao.search.query.Reading;
import org.jspecify.annotations.Nullable;

/** Answers queries from one state of the index. */
final class Answers {

  private final IndexSearcher searcher;
  private final BlockCache cache;
  private final Lexicon lexicon;

  Answers(IndexSearcher searcher, BlockCache cache, Lexicon lexicon) {
    this.searcher = searcher;
    this.cache = cache;
    this.lexicon = lexicon;
  }

  /** Whatever the query is made of, it is answered: by nothing in the worst case. */
  Answer to(Request request) throws IOException {
    Reading reading = reading(request);
    if (reading.isEmpty() || request.passages() <= 0) {
      return Answer.NONE;
    }
    Conditions conditions = new Conditions(cache, lexicon);
    Compiler compiler = new Compiler(lexicon.abbreviations(), conditions);
    Tiers tiers = new Tiers(compiler, new Senders(searcher, cache, conditions), reading.asked());
    Scope scope = Scope.of(reading.asked());
    List<Tiers.Step> steps = new ArrayList<>();
    Matching matching = null;
    for (Tiers.Step step : tiers.widening()) {
      boolean enough = matching != null && matching.count() >= request.passages();
      if (enough || (step.onlyForNone() && matching != null && matching.count() > 0)) {
        break;
      }
      steps.add(step);
      matching = Matching.of(step.query(), searcher, cache, scope);
    }
    return matching == null ? Answer.NONE : answer(request, reading, steps, matching, tiers, scope);
  }

  private Reading reading(Request request) throws IOException {
    Reading typed = lexicon.language().read(request.query());
    if (request.like() == null) {
      return typed;
    }
    Asked like = new MoreLike(searcher, cache, lexicon).asked(request.like());
    return typed.isEmpty() ? new Reading(like, null) : typed.and(like);
  }

  private Answer answer(
      Request request,
      Reading reading,
      List<Tiers.Step> steps,
      Matching matching,
      Tiers tiers,
      Scope scope)
      throws IOException {
    List<Ranked.Chosen> chosen =
        request.order() == Request.Order.RELEVANCE && !Conditions.isCondition(reading.asked())
            ? byRelevance(request, tiers.ranking(steps), scope)
            : new Ordered(matching, request).chosen();
    Wanted wanted = Wanted.of(reading.asked(), lexicon.abbreviations());
    List<Answer.Found> found =
        new Ranked(searcher, cache, lexicon)
            .read(chosen, steps.getLast().query(), wanted, request.perReport());
    return new Answer(
        Pages.first(found, request.passages()),
        matching.count(),
        Facets.of(matching, lexicon),
        reading.mistake());
  }

  private List<Ranked.Chosen> byRelevance(Request request, List<Tiers.Step> ranking, Scope scope)
      throws IOException {
    List<Ranked.Chosen> chosen = new ArrayList<>();
    Cursor after = request.after();
    Matching before = null;
    for (Tiers.Step step : ranking) {
      boolean passed = after != null && step.tier().rank() < after.tier();
      int missing = request.passages() - chosen.size();
      if (!passed && missing > 0) {
        boolean here = after != null && step.tier().rank() == after.tier();
        TopReports.Top from =
            here && after != null ? new Position(searcher, cache).of(after) : null;
        top(step.query(), missing, from, scope, before)
            .forEach(top -> chosen.add(new Ranked.Chosen(top, step.tier().rank())));
      }
      if (chosen.size() < request.passages() && !step.equals(ranking.getLast())) {
        before = Matching.of(step.query(), searcher, cache, scope);
      }
    }
    return chosen;
  }

  private List<TopReports.Top> top(
      Query query, int most, TopReports.@Nullable Top after, Scope scope, @Nullable Matching before)
      throws IOException {
    TopReports top =
        new TopReports(
            cache, most, after, leaf -> scope.in(cache.of(leaf), found(before, leaf.ord)));
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.TOP_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      var scorer = weight.bulkScorer(leaf);
      if (scorer != null) {
        LeafCollector collector = top.getLeafCollector(leaf);
        scorer.score(collector, null, 0, leaf.reader().maxDoc());
        collector.finish();
      }
    }
    return top.best();
  }

  private static @Nullable FixedBitSet found(@Nullable Matching before, int segment) {
    return before == null ? null : before.segments().get(segment).reports();
  }
}
