package org.baocao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/** Answers a query from one state of the index. */
final class Search {

  private Search() {}

  /** Whatever the query is made of, it is answered: by nothing in the worst case. */
  static List<Hit> search(IndexSearcher searcher, String query, int limit) throws IOException {
    Question question = Question.of(query);
    if (question.isEmpty() || limit <= 0) {
      return List.of();
    }
    TopDocs found = firstAnswer(searcher, question, limit);
    List<Hit> hits = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc one : found.scoreDocs) {
      Document document = stored.document(one.doc);
      List<Mark> marks = Marks.of(document.get(Fields.TEXT), question);
      hits.add(PassageDocument.hit(document, marks, one.score));
    }
    return hits;
  }

  private static TopDocs firstAnswer(IndexSearcher searcher, Question question, int limit)
      throws IOException {
    TopDocs found = new TopDocs(new TotalHits(0, TotalHits.Relation.EQUAL_TO), new ScoreDoc[0]);
    for (Query query : Ranking.of(question)) {
      if (found.scoreDocs.length == 0) {
        found = searcher.search(query, limit);
      }
    }
    return found;
  }
}
