package org.baocao.search;

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
  private static final float EXACT = 6f;

  private static final float ABOUT = 0.2f;
  private static final float SIDE_BY_SIDE = 2f;

  /** Up to here every word has to be there; of more, seven in ten. */
  private static final int ALL_OF = 3;

  private static final double MOST = 0.7;

  private Ranking() {}

  /** Passages that hold all, or of a long question most, of what was asked. */
  static Query strict(Question question) {
    int words = question.words().size();
    return query(question, words <= ALL_OF ? words : (int) Math.ceil(MOST * words));
  }

  /** Passages that hold any word of it. */
  static Query loose(Question question) {
    return query(question, Math.min(1, question.words().size()));
  }

  private static Query query(Question question, int atLeast) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    question.phrases().forEach(phrase -> query.add(phrase(phrase, 1f), Occur.MUST));
    List<Word> words = question.words();
    if (!words.isEmpty()) {
      query.add(words(words, atLeast), Occur.MUST);
      query.add(inText(words), Occur.FILTER);
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      query.add(phrase(words.subList(i, i + 2), SIDE_BY_SIDE), Occur.SHOULD);
    }
    return query.build();
  }

  private static Query words(List<Word> words, int atLeast) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(atLeast);
    words.forEach(word -> all.add(word(word), Occur.SHOULD));
    return all.build();
  }

  /** Headings above a passage help a question along but never answer it alone. */
  private static Query inText(List<Word> words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    words.forEach(word -> any.add(term(Fields.FOLDED, word.folded()), Occur.SHOULD));
    return any.build();
  }

  private static Query word(Word word) {
    return new DisjunctionMaxQuery(
        List.of(
            new BoostQuery(term(Fields.EXACT, word.exact()), EXACT),
            term(Fields.FOLDED, word.folded()),
            new BoostQuery(term(Fields.ABOUT, word.folded()), ABOUT)),
        0f);
  }

  private static Query phrase(List<Word> words, float boost) {
    return new DisjunctionMaxQuery(
        List.of(
            new BoostQuery(phrase(Fields.EXACT, words, Word::exact), EXACT * boost),
            new BoostQuery(phrase(Fields.FOLDED, words, Word::folded), boost)),
        0f);
  }

  private static Query phrase(String field, List<Word> words, Function<Word, String> spelling) {
    return new PhraseQuery(field, words.stream().map(spelling).toArray(String[]::new));
  }

  private static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
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
