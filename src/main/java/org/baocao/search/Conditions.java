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

  // a switch over patterns costs a new Java 20 ms, of the 700 that a search from the shell may take
  Query query(Asked asked) {
    if (asked instanceof Asked.In in) {
      return new TermQuery(new Term(Fields.PLACE, in.place()));
    }
    if (asked instanceof Asked.Of of) {
      return new TermQuery(new Term(Fields.REPORT, Long.toString(of.report())));
    }
    if (asked instanceof Asked.Figure figure) {
      return new FigureQuery(figure);
    }
    if (asked instanceof Asked.Kind kind) {
      return runs(kind, nature(kind));
    }
    return ofReport(asked);
  }

  private Query ofReport(Asked asked) {
    if (asked instanceof Asked.Named named) {
      return reports(named, blocks -> named(named, blocks));
    }
    if (asked instanceof Asked.During during) {
      return reports(
          during, blocks -> byName(blocks.periods, period -> within(Period.parse(period), during)));
    }
    if (asked instanceof Asked.About about) {
      return reports(
          about,
          blocks -> byName(blocks.periods, period -> isSame(Period.parse(period), about.period())));
    }
    if (asked instanceof Asked.Issued issued) {
      return reports(issued, blocks -> block -> issued(issued, blocks.dates[block]));
    }
    return everything();
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
