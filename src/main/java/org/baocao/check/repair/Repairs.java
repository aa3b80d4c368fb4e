package org.baocao.check.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Figure;

/** Claims that broke together, and what would mend them. */
public final class Repairs {

  /**
   * Broken claims that one proposal mends.
   *
   * @param proposals likeliest first; empty where none is small enough
   */
  public record Breach(List<Assertion> broken, List<Proposal> proposals) {

    public Breach {
      broken = List.copyOf(broken);
      proposals = List.copyOf(proposals);
    }
  }

  private final Ledger ledger;
  private final Neighbours neighbours;
  private final Witness witness;

  /**
   * @param assertions all that the report claims, held or broken
   * @param cells the figures of appendices, whether they take part in something or not
   * @param witness what else is known of the figures
   */
  public Repairs(List<Assertion> assertions, Collection<Figure> cells, Witness witness) {
    this.witness = witness;
    this.ledger = new Ledger(assertions);
    this.neighbours = new Neighbours(cells);
  }

  /** Each broken claim in one breach: the likeliest proposal of all takes what it mends. */
  public List<Breach> of(List<Assertion> broken) {
    Set<Assertion> all = new LinkedHashSet<>(broken);
    Map<Assertion, List<Proposal>> open = new LinkedHashMap<>();
    broken.forEach(
        a ->
            open.put(
                a,
                new Search(ledger, new Suspicion(ledger, neighbours, witness, a), all)
                    .proposals()));
    List<Breach> breaches = new ArrayList<>();
    for (Optional<Proposal> best = best(open); best.isPresent(); best = best(open)) {
      breaches.add(breach(best.get(), open));
    }
    open.keySet().forEach(a -> breaches.add(new Breach(List.of(a), List.of())));
    return breaches;
  }

  private static Optional<Proposal> best(Map<Assertion, List<Proposal>> open) {
    return open.values().stream()
        .flatMap(List::stream)
        .min(Comparator.comparingDouble(Proposal::cost));
  }

  /** Takes what {@code best} mends out of {@code open}. */
  private static Breach breach(Proposal best, Map<Assertion, List<Proposal>> open) {
    List<Assertion> mended = open.keySet().stream().filter(best.mended()::contains).toList();
    List<Proposal> proposals = new ArrayList<>(List.of(best));
    mended.stream()
        .flatMap(a -> open.getOrDefault(a, List.of()).stream())
        .filter(other -> !other.equals(best) && other.mended().containsAll(mended))
        .sorted(Comparator.comparingDouble(Proposal::cost))
        .filter(other -> proposals.stream().noneMatch(p -> p.changes().isSame(other.changes())))
        .forEach(proposals::add);
    mended.forEach(open::remove);
    return new Breach(mended, proposals);
  }
}
