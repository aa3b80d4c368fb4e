package org.baocao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/**
 * Which passages answer a question, and which first: a word as it was typed before one that only
 * folds to it, words side by side before words apart.
 */
final class Ranking {

  /** Passages are short by nature, a row shorter than a paragraph: length says little. */
  static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.4f);

  /** Outweighs the most that length and repetition can add to a folded match. */
  private static final float EXACT = 5f;

  private static final float ABOUT = 0.2f;
  private static final float SIDE_BY_SIDE = 2f;

  /** Of a question that no passage answers wholly, so much has to be there. */
  private static final double MOST = 0.6;

  private Ranking() {}

  /** What to ask one after the other until there is an answer; the first is the cheapest. */
  static List<Query> of(Question question) {
    List<Query> queries = new ArrayList<>();
    queries.add(query(question, all(question.words(), Ranking::inText)));
    if (question.words().size() > 1) {
      queries.add(query(question, withHeadings(question.words())));
      queries.add(query(question, most(question.words())));
    }
    return queries;
  }

  private static Query query(Question question, Query required) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    question.phrases().forEach(phrase -> query.add(phrase(phrase), Occur.MUST));
    List<Word> words = question.words();
    if (!words.isEmpty()) {
      query.add(required, Occur.MUST);
    }
    for (Word word : words) {
      query.add(boosted(term(Fields.EXACT, word.exact()), EXACT), Occur.SHOULD);
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      query.add(boosted(sideBySide(words.subList(i, i + 2)), SIDE_BY_SIDE), Occur.SHOULD);
    }
    return query.build();
  }

  private static Query all(List<Word> words, Function<Word, Query> each) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(each.apply(word), Occur.MUST));
    return all.build();
  }

  /** The headings above a passage and its sender help to answer, but never answer alone. */
  private static Query withHeadings(List<Word> words) {
    return new BooleanQuery.Builder()
        .add(all(words, Ranking::inTextOrHeadings), Occur.MUST)
        .add(any(words).build(), Occur.FILTER)
        .build();
  }

  private static Query most(List<Word> words) {
    return any(words).setMinimumNumberShouldMatch((int) (MOST * words.size())).build();
  }

  private static BooleanQuery.Builder any(List<Word> words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    words.forEach(word -> any.add(inText(word), Occur.SHOULD));
    return any;
  }

  /** Whatever is spelled alike is folded alike: the folded field holds every match. */
  private static Query inText(Word word) {
    return term(Fields.FOLDED, word.folded());
  }

  private static Query inTextOrHeadings(Word word) {
    return new DisjunctionMaxQuery(
        List.of(inText(word), boosted(term(Fields.ABOUT, word.folded()), ABOUT)), 0f);
  }

  private static Query phrase(List<Word> words) {
    return new DisjunctionMaxQuery(
        List.of(
            boosted(phrase(Fields.EXACT, words, Word::exact), EXACT),
            phrase(Fields.FOLDED, words, Word::folded)),
        0f);
  }

  /** Positions cost the most: the folded ones are asked only for words that need them. */
  private static Query sideBySide(List<Word> words) {
    return words.stream().allMatch(Word::isPlain)
        ? phrase(words)
        : boosted(phrase(Fields.EXACT, words, Word::exact), EXACT);
  }

  private static Query phrase(String field, List<Word> words, Function<Word, String> spelling) {
    return new PhraseQuery(field, words.stream().map(spelling).toArray(String[]::new));
  }

  private static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }

  private static Query boosted(Query query, float boost) {
    return new BoostQuery(query, boost);
  }

  /** Makes searchers that rank so. */
  static final class Searchers extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(SIMILARITY);
      return searcher;
    }
  }
}
