package org.baocao.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.document.Document;

/**
 * A report as it lies in the index: its head, then its passages, all side by side. One passage is
 * worked out at a time, when Lucene asks for it.
 */
final class ReportBlock implements Iterable<Document> {

  private final ReportFacts report;
  private final List<Passage> passages;
  private final PassageTerms terms;

  ReportBlock(ReportFacts report, List<Passage> passages, PassageTerms terms) {
    this.report = report;
    this.passages = passages;
    this.terms = terms;
  }

  /** Lucene asks whether there is a next one before it is done with this one. */
  @Override
  public Iterator<Document> iterator() {
    terms.nextReport();
    PassageDocument document = new PassageDocument(report, terms);
    Iterator<Passage> rest = passages.iterator();
    return new Iterator<>() {
      private boolean headed;

      @Override
      public boolean hasNext() {
        return !headed || rest.hasNext();
      }

      @Override
      public Document next() {
        if (headed) {
          return document.of(rest.next());
        }
        headed = true;
        return HeadDocument.of(report, Runs.of(passages));
      }
    };
  }
}
