package org.baocao.search;

import org.apache.lucene.search.DocIdSetIterator;

/** The documents of wanted spans; steps over whole spans that are not wanted. */
final class SpanDocuments extends DocIdSetIterator {

  private final Spans spans;
  private final int maxDoc;
  private final long cost;
  private int doc = -1;
  private int span;

  SpanDocuments(Spans spans, int maxDoc) {
    this.spans = spans;
    this.maxDoc = maxDoc;
    this.cost = spans.cost();
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public int nextDoc() {
    return advance(doc + 1);
  }

  @Override
  public int advance(int target) {
    if (target >= maxDoc || spans.size() == 0) {
      doc = NO_MORE_DOCS;
      return doc;
    }
    span = spans.nextWanted(spans.at(target, span));
    while (span < spans.size() && Math.max(target, spans.start(span)) >= spans.end(span)) {
      span = spans.nextWanted(span + 1);
    }
    doc = span == spans.size() ? NO_MORE_DOCS : Math.max(target, spans.start(span));
    return doc;
  }

  @Override
  public int docIDRunEnd() {
    return spans.end(span);
  }

  @Override
  public long cost() {
    return cost;
  }
}
