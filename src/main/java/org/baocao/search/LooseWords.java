package org.baocao.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Which passages answer loose words, and which first: a word as it was typed before one that only
 * folds to it, words side by side before words apart.
 */
final class LooseWords {

  /** Outweighs the most that length and repetition can add to a folded match. */
  private static final float EXACT = 5f;

  private static final float ABOUT = 0.2f;
  private static final float SIDE_BY_SIDE = 2f;

  /** Of words that no passage has all, so much has to be there. */
  private static final double MOST = 0.6;

  private final List<Unit> units;

  /** Whoever types marks types them all. */
  private final boolean marked;

  LooseWords(List<Unit> units) {
    this.units = units;
    this.marked = units.stream().anyMatch(unit -> unit.word() != null && !unit.word().isPlain());
  }

  boolean isMarked() {
    return marked;
  }

  int size() {
    return units.size();
  }

  boolean hasPairs() {
    return !pairs(marked).isEmpty();
  }

  Query in(Tier tier) {
    return switch (tier) {
      case SIDE_BY_SIDE -> sideBySide();
      case AS_WRITTEN, OF_SENDER -> all(marked);
      case WITHOUT_MARKS -> all(false);
      case UNDER_HEADINGS -> underHeadings();
      case MOST -> most();
    };
  }

  /** Where two words stand side by side, both are there: their pair says it all. */
  private Query sideBySide() {
    List<Query> required = new ArrayList<>(pairs(marked));
    for (int i = 0; i < units.size(); i++) {
      if (!isInPair(i)) {
        required.add(text(units.get(i), marked));
      }
    }
    return Clauses.all(required);
  }

  private boolean isInPair(int i) {
    return (i > 0 && arePair(i - 1)) || (i + 1 < units.size() && arePair(i));
  }

  private boolean arePair(int i) {
    Word one = units.get(i).word();
    Word other = units.get(i + 1).word();
    return one != null && other != null && PassageTerms.isPair(one, other);
  }

  private List<Query> pairs(boolean exact) {
    List<Query> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < units.size(); i++) {
      Word one = units.get(i).word();
      Word other = units.get(i + 1).word();
      if (one != null && other != null && PassageTerms.isPair(one, other)) {
        pairs.add(Clauses.pair(one, other, exact));
      }
    }
    return pairs;
  }

  private Query all(boolean exact) {
    return ranked(Clauses.all(units.stream().map(unit -> text(unit, exact)).toList()), exact);
  }

  private Query ranked(Query required, boolean exact) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(required, Occur.MUST);
    if (!exact) {
      for (Unit unit : units) {
        if (unit.word() != null && !unit.word().isNumber()) {
          query.add(Clauses.boosted(text(unit, true), EXACT), Occur.SHOULD);
        }
      }
    }
    pairs(exact).forEach(pair -> query.add(Clauses.boosted(pair, SIDE_BY_SIDE), Occur.SHOULD));
    if (marked && !exact) {
      pairs(true)
          .forEach(pair -> query.add(Clauses.boosted(pair, EXACT * SIDE_BY_SIDE), Occur.SHOULD));
    }
    return query.build();
  }

  /** The headings above a passage help to answer, but never answer alone. */
  private Query underHeadings() {
    List<Query> each = units.stream().map(LooseWords::textOrHeadings).toList();
    return new BooleanQuery.Builder()
        .add(Clauses.all(each), Occur.MUST)
        .add(Clauses.any(texts()).build(), Occur.FILTER)
        .build();
  }

  private Query most() {
    BooleanQuery.Builder any = Clauses.any(texts());
    any.setMinimumNumberShouldMatch(Math.max(1, (int) (MOST * units.size())));
    return ranked(any.build(), false);
  }

  private List<Query> texts() {
    return units.stream().map(unit -> text(unit, false)).toList();
  }

  private static Query text(Unit unit, boolean exact) {
    if (unit.word() == null) {
      return Clauses.term(Fields.EXACT, String.valueOf(unit.term()));
    }
    return exact
        ? Clauses.term(Fields.EXACT, unit.word().exact())
        : Clauses.term(Fields.FOLDED, unit.word().folded());
  }

  private static Query textOrHeadings(Unit unit) {
    if (unit.word() == null) {
      return text(unit, false);
    }
    Query about = Clauses.term(Fields.ABOUT, unit.word().folded());
    return Clauses.best(text(unit, false), Clauses.boosted(about, ABOUT));
  }
}
