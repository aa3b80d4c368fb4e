package org.baocao.search;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.baocao.model.Period;
import org.baocao.model.Severity;
import org.baocao.search.query.Asked;

/** What is asked of a report or of a passage besides its words. */
final class Conditions {

  private final BlockCache cache;
  private final List<String> sections;

  Conditions(BlockCache cache, Lexicon lexicon) {
    this.cache = cache;
    this.sections = lexicon.kinds();
  }

  /** Whether it holds or not, and says nothing of how well. */
  static boolean isCondition(Asked asked) {
    return switch (asked) {
      case Asked.Words w -> false;
      case Asked.Phrase p -> false;
      case Asked.Prefix p -> false;
      case Asked.Fuzzy f -> false;
      case Asked.And and -> and.all().stream().allMatch(Conditions::isCondition);
      case Asked.Or or -> or.any().stream().allMatch(Conditions::isCondition);
      default -> true;
    };
  }

  Query query(Asked condition) {
    return switch (condition) {
      case Asked.Named named -> reports(named, blocks -> named(named, blocks));
      case Asked.During during ->
          reports(
              during,
              blocks -> byName(blocks.periods, period -> within(Period.parse(period), during)));
      case Asked.About about ->
          reports(
              about,
              blocks ->
                  byName(blocks.periods, period -> isSame(Period.parse(period), about.period())));
      case Asked.Issued issued ->
          reports(issued, blocks -> block -> issued(issued, blocks.dates[block]));
      case Asked.Kind kind -> runs(kind, nature(kind));
      case Asked.In in -> new TermQuery(new Term(Fields.PLACE, in.place()));
      case Asked.Of of -> new TermQuery(new Term(Fields.REPORT, Long.toString(of.report())));
      case Asked.Figure figure -> new FigureQuery(figure);
      default -> everything();
    };
  }

  /** Every passage. */
  Query everything() {
    return runs("*", ~0);
  }

  Query sender(String locality) {
    return reports("sender " + locality, blocks -> byName(blocks.localities, locality::equals));
  }

  private Query reports(Object key, Function<Blocks, IntPredicate> wanted) {
    return new SpansQuery(cache, key, blocks -> Spans.reports(blocks, wanted.apply(blocks)));
  }

  private Query runs(Object key, int natures) {
    return new SpansQuery(cache, key, blocks -> Spans.runs(blocks, has -> (has & natures) != 0));
  }

  private static IntPredicate byName(Names names, Predicate<String> wanted) {
    BitSet good = new BitSet();
    for (int i = 0; i < names.all().size(); i++) {
      good.set(i, wanted.test(names.all().get(i)));
    }
    return block -> names.number(block) >= 0 && good.get(names.number(block));
  }

  private static IntPredicate named(Asked.Named named, Blocks blocks) {
    Names names =
        switch (named.field()) {
          case PROVINCE -> blocks.provinces;
          case FORM -> blocks.forms;
          default -> blocks.localities;
        };
    List<Word> asked = Word.of(named.name());
    return byName(names, name -> contains(Word.of(name), asked));
  }

  /** The words asked for side by side; those without marks stand for any. */
  static boolean contains(List<Word> name, List<Word> asked) {
    for (int at = 0; at + asked.size() <= name.size(); at++) {
      int i = 0;
      while (i < asked.size() && asked.get(i).means(name.get(at + i))) {
        i++;
      }
      if (i == asked.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean within(Period period, Asked.During during) {
    return (during.from() == null || !period.to().isBefore(during.from()))
        && (during.to() == null || !period.from().isAfter(during.to()));
  }

  private static boolean isSame(Period one, Period other) {
    return one.from().equals(other.from()) && one.to().equals(other.to());
  }

  private static boolean issued(Asked.Issued issued, long date) {
    return date != Blocks.NO_DATE
        && (issued.from() == null || date >= issued.from().toEpochDay())
        && (issued.to() == null || date <= issued.to().toEpochDay());
  }

  private int nature(Asked.Kind kind) {
    String name = kind.value().toUpperCase(Locale.ROOT);
    if (kind.field() == Asked.Field.SEVERITY) {
      return Nature.of(Severity.valueOf(name));
    }
    int section = sections.indexOf(kind.value());
    return section >= 0 ? Nature.ofSection(section) : Nature.of(Hit.Kind.valueOf(name));
  }
}
