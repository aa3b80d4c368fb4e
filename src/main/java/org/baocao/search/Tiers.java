package org.baocao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.baocao.search.query.Asked;

/** What to ask one after the other: each step finds all that the one before it does, or more. */
final class Tiers {

  private final Compiler compiler;
  private final Senders senders;
  private final Asked asked;
  private final List<LooseWords> loose = new ArrayList<>();

  /**
   * A query of one tier.
   *
   * @param onlyForNone asked only where the steps before it found nothing
   */
  record Step(Tier tier, Supplier<Query> made, boolean onlyForNone) {
    Query query() {
      return made.get();
    }
  }

  Tiers(Compiler compiler, Senders senders, Asked asked) {
    this.compiler = compiler;
    this.senders = senders;
    this.asked = asked;
    collect(asked);
  }

  private void collect(Asked part) {
    switch (part) {
      case Asked.Words words -> loose.add(compiler.loose(words));
      case Asked.And and -> and.all().forEach(this::collect);
      case Asked.Or or -> or.any().forEach(this::collect);
      default -> {}
    }
  }

  /** From the first that answers as it was typed to the last that answers at all. */
  List<Step> widening() {
    List<Step> steps = new ArrayList<>();
    steps.add(step(Tier.AS_WRITTEN, false));
    if (isMarked(asked)) {
      steps.add(step(Tier.WITHOUT_MARKS, false));
    }
    if (asked instanceof Asked.Words words) {
      steps.add(new Step(Tier.OF_SENDER, once(() -> ofSender(words)), true));
    }
    if (loose.stream().anyMatch(words -> words.size() > 1)) {
      steps.add(step(Tier.UNDER_HEADINGS, true));
      steps.add(step(Tier.MOST, true));
    }
    return steps;
  }

  private Step step(Tier tier, boolean onlyForNone) {
    return new Step(tier, once(() -> compiler.query(asked, tier)), onlyForNone);
  }

  private static Supplier<Query> once(Supplier<Query> making) {
    return new Supplier<>() {
      private Optional<Query> made = Optional.empty();

      @Override
      public Query get() {
        made = made.or(() -> Optional.of(making.get()));
        return made.orElseThrow();
      }
    };
  }

  private boolean isMarked(Asked part) {
    return switch (part) {
      case Asked.Words words -> compiler.loose(words).isMarked();
      case Asked.Phrase phrase -> Word.of(phrase.text()).stream().anyMatch(w -> !w.isPlain());
      case Asked.And and -> and.all().stream().anyMatch(this::isMarked);
      case Asked.Or or -> or.any().stream().anyMatch(this::isMarked);
      default -> false;
    };
  }

  private Query ofSender(Asked.Words words) {
    return senders
        .in(compiler.units(words))
        .map(
            named ->
                (Query)
                    new BooleanQuery.Builder()
                        .add(named.sender(), Occur.FILTER)
                        .add(new LooseWords(named.rest()).in(Tier.WITHOUT_MARKS), Occur.MUST)
                        .build())
        .orElseGet(() -> new MatchNoDocsQuery("no sender is named"));
  }

  /** The order of what the steps found: words side by side come before all others. */
  List<Step> ranking(List<Step> steps) {
    List<Step> ranking = new ArrayList<>();
    if (loose.stream().anyMatch(LooseWords::hasPairs)) {
      ranking.add(step(Tier.SIDE_BY_SIDE, false));
    }
    ranking.addAll(steps.getLast().onlyForNone() ? List.of(steps.getLast()) : steps);
    return ranking;
  }
}
