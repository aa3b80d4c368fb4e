package org.baocao.search;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.DocIdSetIterator;

/** Reports that answer, by their date or their sender. */
final class Ordered {

  private record Candidate(Blocks blocks, TopReports.Top top) {
    long date() {
      return blocks.dates[top.block()];
    }

    String sender() {
      String name = blocks.localities.of(top.block());
      return name == null ? "" : name;
    }
  }

  private static final Comparator<Candidate> LATEST_FIRST =
      Comparator.comparingLong(Candidate::date).reversed();

  private final List<Candidate> candidates = new ArrayList<>();
  private final Request request;

  Ordered(Matching matching, Request request) {
    this.request = request;
    for (int segment = 0; segment < matching.segments().size(); segment++) {
      Matching.InSegment in = matching.segments().get(segment);
      for (int block = next(in, 0);
          block != DocIdSetIterator.NO_MORE_DOCS;
          block = next(in, block + 1)) {
        TopReports.Top top = new TopReports.Top(segment, block, in.blocks().ids[block], 0);
        candidates.add(new Candidate(in.blocks(), top));
      }
    }
    candidates.sort(order().thenComparing(each -> each.top().id(), Comparator.reverseOrder()));
  }

  private static int next(Matching.InSegment in, int from) {
    return from >= in.blocks().count()
        ? DocIdSetIterator.NO_MORE_DOCS
        : in.reports().nextSetBit(from);
  }

  private Comparator<Candidate> order() {
    if (request.order() != Request.Order.LOCALITY) {
      return LATEST_FIRST;
    }
    Collator vietnamese = Collator.getInstance(Locale.of("vi"));
    return Comparator.comparing((Candidate each) -> each.sender().isEmpty())
        .thenComparing(Candidate::sender, vietnamese)
        .thenComparing(LATEST_FIRST);
  }

  /** Those behind the report that the last page ended with. */
  List<Ranked.Chosen> chosen() {
    Cursor after = request.after();
    int from = 0;
    while (after != null
        && from < candidates.size()
        && candidates.get(from).top().id() != after.report()) {
      from++;
    }
    from = after == null || from == candidates.size() ? 0 : from + 1;
    return candidates.stream()
        .skip(from)
        .limit(request.passages())
        .map(each -> new Ranked.Chosen(each.top(), 0))
        .toList();
  }
}
