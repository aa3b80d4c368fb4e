package org.baocao.search;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Small queries, of which larger ones are made. */
final class Clauses {

  private Clauses() {}

  static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }

  static Query boosted(Query query, float boost) {
    return new BoostQuery(query, boost);
  }

  static Query best(Query... of) {
    return new DisjunctionMaxQuery(List.of(of), 0f);
  }

  static BooleanQuery.Builder any(List<Query> of) {
    return add(of, Occur.SHOULD);
  }

  static Query all(List<Query> of) {
    return add(of, Occur.MUST).build();
  }

  private static BooleanQuery.Builder add(List<Query> queries, Occur occur) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(each -> all.add(each, occur));
    return all;
  }

  /** Two words as written, or without marks where one has none. */
  static Query pair(Word one, Word other, boolean exact) {
    return exact
        ? term(Fields.PAIRS, PassageTerms.pair(one.exact(), other.exact()))
        : new FoldedPhraseQuery(List.of(one.folded(), other.folded()), true);
  }

  static Query phrase(List<Word> words, boolean exact) {
    Function<Word, String> spelling = exact ? Word::exact : Word::folded;
    if (words.size() == 1) {
      return term(exact ? Fields.EXACT : Fields.FOLDED, spelling.apply(words.getFirst()));
    }
    if (words.size() == 2 && PassageTerms.isPair(words.get(0), words.get(1))) {
      return pair(words.get(0), words.get(1), exact);
    }
    List<String> spelled = words.stream().map(spelling).toList();
    return exact ? written(spelled) : new FoldedPhraseQuery(spelled, false);
  }

  /** Words side by side as they are. Few passages have all their pairs: only there it is looked. */
  static Query written(List<String> words) {
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(new PhraseQuery(Fields.EXACT, words.toArray(String[]::new)), Occur.MUST);
    for (int i = 0; i + 1 < words.size(); i++) {
      if (!Word.isNumber(words.get(i)) || !Word.isNumber(words.get(i + 1))) {
        both.add(
            term(Fields.PAIRS, PassageTerms.pair(words.get(i), words.get(i + 1))), Occur.FILTER);
      }
    }
    return both.build();
  }
}
