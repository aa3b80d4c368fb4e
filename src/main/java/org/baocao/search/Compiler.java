package org.baocao.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.baocao.search.query.Asked;

/** Makes a query of Lucene of what is asked. */
final class Compiler {

  private static final float EXACT = 5f;
  private static final int SAME_LETTERS = 1;
  private static final int MOST_WORDS = 50;

  private final Abbreviations abbreviations;
  private final Conditions conditions;

  Compiler(Abbreviations abbreviations, Conditions conditions) {
    this.abbreviations = abbreviations;
    this.conditions = conditions;
  }

  Query query(Asked asked, Tier tier) {
    return switch (asked) {
      case Asked.Words words -> loose(words).in(tier);
      case Asked.Phrase phrase -> phrase(Word.of(phrase.text()), tier);
      case Asked.Prefix prefix -> new PrefixQuery(folded(prefix.letters()));
      case Asked.Fuzzy fuzzy ->
          new FuzzyQuery(folded(fuzzy.word()), fuzzy.edits(), SAME_LETTERS, MOST_WORDS, true);
      case Asked.And and -> all(and.all(), tier);
      case Asked.Not not -> all(List.of(not), tier);
      case Asked.Or or ->
          Clauses.any(or.any().stream().map(each -> query(each, tier)).toList())
              .setMinimumNumberShouldMatch(or.least())
              .build();
      default -> conditions.query(asked);
    };
  }

  LooseWords loose(Asked.Words words) {
    return new LooseWords(units(words));
  }

  List<Unit> units(Asked.Words words) {
    return Unit.of(Word.of(words.text()), abbreviations);
  }

  /** What is only denied is denied of all passages. */
  private Query all(List<Asked> parts, Tier tier) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (parts.stream().allMatch(part -> part instanceof Asked.Not)) {
      all.add(conditions.everything(), Occur.FILTER);
    }
    for (Asked part : parts) {
      if (part instanceof Asked.Not not) {
        all.add(query(not.asked(), Tier.WITHOUT_MARKS), Occur.MUST_NOT);
      } else {
        all.add(query(part, tier), Conditions.isCondition(part) ? Occur.FILTER : Occur.MUST);
      }
    }
    return all.build();
  }

  private static Query phrase(List<Word> words, Tier tier) {
    List<Word> first = words.subList(0, Math.min(Unit.MOST, words.size()));
    if (first.isEmpty()) {
      return new BooleanQuery.Builder().build();
    }
    boolean marked = first.stream().anyMatch(word -> !word.isPlain());
    Query exact = Clauses.phrase(first, true);
    if (marked && tier.rank() <= Tier.AS_WRITTEN.rank()) {
      return exact;
    }
    return Clauses.best(Clauses.boosted(exact, EXACT), Clauses.phrase(first, false));
  }

  private Term folded(String letters) {
    List<Word> words = Word.of(letters);
    String word = words.isEmpty() ? letters : words.getFirst().folded();
    return new Term(Fields.FOLDED, word);
  }
}
