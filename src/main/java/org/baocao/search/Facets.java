package org.baocao.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.search.DocIdSetIterator;
import org.baocao.model.Period;
import org.baocao.model.Severity;

/** Counts the reports that answer by what they have in common. */
final class Facets {

  private final Map<Answer.Field, Map<String, Integer>> counts = new HashMap<>();
  private final Lexicon lexicon;

  private Facets(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static List<Answer.Facet> of(Matching matching, Lexicon lexicon) {
    Facets facets = new Facets(lexicon);
    matching.segments().forEach(facets::segment);
    List<Answer.Facet> all = new ArrayList<>();
    for (Answer.Field field : Answer.Field.values()) {
      facets.counts.getOrDefault(field, Map.of()).entrySet().stream()
          .map(each -> new Answer.Facet(field, each.getKey(), each.getValue()))
          .sorted(
              Comparator.comparingInt(Answer.Facet::reports)
                  .reversed()
                  .thenComparing(Answer.Facet::value))
          .forEach(all::add);
    }
    return all;
  }

  private void segment(Matching.InSegment in) {
    Blocks blocks = in.blocks();
    int[] provinces = new int[blocks.provinces.all().size()];
    int[] localities = new int[blocks.localities.all().size()];
    int[] forms = new int[blocks.forms.all().size()];
    int[] periods = new int[blocks.periods.all().size()];
    int[] natures = new int[Integer.SIZE];
    for (int block = next(in, 0);
        block != DocIdSetIterator.NO_MORE_DOCS;
        block = next(in, block + 1)) {
      count(provinces, blocks.provinces.number(block));
      count(localities, blocks.localities.number(block));
      count(forms, blocks.forms.number(block));
      count(periods, blocks.periods.number(block));
      for (int bits = in.nature(block); bits != 0; bits &= bits - 1) {
        natures[Integer.numberOfTrailingZeros(bits)]++;
      }
    }
    add(Answer.Field.PROVINCE, blocks.provinces, provinces, List::of);
    add(Answer.Field.LOCALITY, blocks.localities, localities, List::of);
    add(Answer.Field.FORM, blocks.forms, forms, List::of);
    add(Answer.Field.YEAR, blocks.periods, periods, Facets::years);
    natures(natures);
  }

  private static int next(Matching.InSegment in, int from) {
    return from >= in.blocks().count()
        ? DocIdSetIterator.NO_MORE_DOCS
        : in.reports().nextSetBit(from);
  }

  private static void count(int[] counts, int name) {
    if (name >= 0) {
      counts[name]++;
    }
  }

  private void add(
      Answer.Field field, Names names, int[] found, Function<String, List<String>> values) {
    for (int i = 0; i < found.length; i++) {
      if (found[i] > 0) {
        int reports = found[i];
        values.apply(names.all().get(i)).forEach(value -> add(field, value, reports));
      }
    }
  }

  private void add(Answer.Field field, String value, int reports) {
    counts.computeIfAbsent(field, f -> new HashMap<>()).merge(value, reports, Integer::sum);
  }

  /** A report about several years counts for each. */
  private static List<String> years(String iso) {
    Period period = Period.parse(iso);
    List<String> years = new ArrayList<>();
    for (int year = period.from().getYear(); year <= period.to().getYear(); year++) {
      years.add(Integer.toString(year));
    }
    return years;
  }

  private void natures(int[] found) {
    for (Hit.Kind kind : Hit.Kind.values()) {
      nature(Answer.Field.KIND, kind, found[Integer.numberOfTrailingZeros(Nature.of(kind))]);
    }
    for (Severity severity : Severity.values()) {
      int at = Integer.numberOfTrailingZeros(Nature.of(severity));
      nature(Answer.Field.SEVERITY, severity, found[at]);
    }
    for (int i = 0; i < lexicon.kinds().size(); i++) {
      int at = Integer.numberOfTrailingZeros(Nature.ofSection(i));
      if (found[at] > 0) {
        add(Answer.Field.KIND, lexicon.kinds().get(i), found[at]);
      }
    }
  }

  private void nature(Answer.Field field, Enum<?> value, int reports) {
    if (reports > 0) {
      add(field, value.name().toLowerCase(Locale.ROOT), reports);
    }
  }
}
