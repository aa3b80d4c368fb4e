package org.baocao.cli.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baocao.model.Review;
import org.baocao.search.Answer;
import org.baocao.search.Hit;
import org.baocao.search.IndexWords;
import org.baocao.search.Request;
import org.baocao.search.SearchIndex;

/**
 * How well the order in which a search finds passages follows what people judged.
 *
 * @param ndcg discounted gain among the first ten, of the best there could be
 * @param first the place of the first passage that answers, 0 for none among the first ten
 */
public record Relevance(String query, double ndcg, int first) {

  private static final int DEPTH = 10;
  private static final int PER_REPORT = 3;
  private static final int ANSWERS = 2;

  /** {@code sample} is named {@code t/} and its section or row. */
  public static List<Relevance> of(SearchGold gold, Review sample, IndexWords words) {
    try (SearchIndex search = SearchIndex.inMemory(words)) {
      search.add(1, sample);
      for (Review report : gold.reports()) {
        search.add(2 + gold.reports().indexOf(report), report);
      }
      search.commit();
      List<Relevance> all = new ArrayList<>();
      gold.judged()
          .forEach(
              (query, grades) -> {
                Answer answer = search.answer(Request.of(query, DEPTH, PER_REPORT));
                all.add(of(query, grades, names(answer, gold)));
              });
      return all;
    }
  }

  private static List<String> names(Answer answer, SearchGold gold) {
    List<String> names = new ArrayList<>();
    for (Answer.Found found : answer.found()) {
      for (Hit hit : found.hits()) {
        names.add(gold.names().getOrDefault(hit.text(), "t/" + hit.section()));
      }
    }
    return names;
  }

  /** Of several passages of one section, the first counts. */
  private static Relevance of(String query, Map<String, Integer> grades, List<String> names) {
    double gain = 0;
    int first = 0;
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int grade = seen.contains(names.get(i)) ? 0 : grades.getOrDefault(names.get(i), 0);
      seen.add(names.get(i));
      gain += gain(grade, i);
      first = first == 0 && grade == ANSWERS ? i + 1 : first;
    }
    List<Integer> best = new ArrayList<>(grades.values());
    best.sort(Collections.reverseOrder());
    double most = 0;
    for (int i = 0; i < Math.min(DEPTH, best.size()); i++) {
      most += gain(best.get(i), i);
    }
    return new Relevance(query, gain / most, first);
  }

  private static double gain(int grade, int place) {
    return ((1 << grade) - 1) / (Math.log(place + 2.0) / Math.log(2));
  }

  /** Over all queries: nDCG@10 and the mean reciprocal rank of the first that answers. */
  public static String summary(List<Relevance> all) {
    return String.format(
        Locale.ROOT,
        "%d queries: nDCG@10 %.3f, MRR %.3f",
        all.size(),
        all.stream().mapToDouble(Relevance::ndcg).average().orElse(0),
        all.stream().mapToDouble(one -> one.first() == 0 ? 0 : 1.0 / one.first()).average()
            .orElse(0));
  }
}
