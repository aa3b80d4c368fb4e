package org.baocao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baocao.model.Appendix;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Appendices of one number under several headings: one that was filed twice, goes on under a second
 * heading, or another one that only bears the same number.
 */
final class Namesakes {

  /** Under this likeness two wordings are of two rows. */
  private static final double ALIKE = 0.5;

  private final Document document;

  Namesakes(Document document) {
    this.document = document;
  }

  /** Those that only bear the same number lose it: their rows are not those of the other. */
  List<Appendix> parted(List<Appendix> appendices) {
    List<Appendix> parted = new ArrayList<>();
    for (Appendix appendix : appendices) {
      boolean stranger =
          appendix.number() != null
              && appendix.heading() != null
              && owner(appendix, appendices)
                  .filter(owner -> owner.standsApart(appendix, document))
                  .filter(owner -> isStranger(owner, appendix))
                  .isPresent();
      parted.add(stranger ? appendix.numbered(null) : appendix);
    }
    return parted;
  }

  /** The first whose rows are the form's, or else the first of that number. */
  private static Optional<Appendix> owner(Appendix appendix, List<Appendix> all) {
    List<Appendix> same =
        all.stream()
            .filter(each -> appendix.number() != null && appendix.number().equals(each.number()))
            .toList();
    return same.stream().filter(Namesakes::fits).findFirst().or(() -> same.stream().findFirst());
  }

  private static boolean fits(Appendix appendix) {
    long known = appendix.rows().stream().filter(row -> row.code() != null).count();
    return 2 * known > appendix.rows().size();
  }

  /** Whether codes that both have stand mostly for rows in other words. */
  private static boolean isStranger(Appendix owner, Appendix other) {
    if (fits(other)) {
      return false;
    }
    Map<String, Label> labels =
        owner.rows().stream()
            .filter(row -> !row.name().isEmpty())
            .collect(
                Collectors.toMap(Appendix.Row::name, row -> Label.of(row.label()), (a, b) -> a));
    List<Appendix.Row> shared =
        other.rows().stream().filter(row -> labels.containsKey(row.name())).toList();
    long unlike =
        shared.stream()
            .filter(row -> label(labels, row).likeness(Label.of(row.label())) < ALIKE)
            .count();
    return !shared.isEmpty() && 2 * unlike >= shared.size();
  }

  private static Label label(Map<String, Label> labels, Appendix.Row row) {
    return labels.getOrDefault(row.name(), Label.of(""));
  }

  /** A figure of an appendix that was filed twice is taken where it stands first. */
  List<Observation> once(List<Observation> figures, List<Appendix> appendices) {
    Map<String, Appendix> byTable =
        appendices.stream().collect(Collectors.toMap(Appendix::table, Function.identity()));
    Map<Slot, Appendix> first = new HashMap<>();
    return figures.stream()
        .filter(
            figure -> {
              Appendix own =
                  figure.indicator() != null && figure.evidence().place() instanceof CellPlace cell
                      ? byTable.get(cell.table())
                      : null;
              Slot slot = new Slot(figure.indicator(), figure.period());
              Appendix taken = own == null ? null : first.putIfAbsent(slot, own);
              return own == null || taken == null || !taken.standsApart(own, document);
            })
        .toList();
  }

  private record Slot(@Nullable String indicator, @Nullable Period period) {}
}
