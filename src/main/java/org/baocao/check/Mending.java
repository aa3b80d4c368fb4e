package org.baocao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Figure;
import org.baocao.check.repair.Cause;
import org.baocao.check.repair.Proposal;
import org.baocao.form.Expression.Over;
import org.baocao.form.Expression.Part;
import org.baocao.form.Expression.Reference;
import org.baocao.model.CellPlace;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Repair;
import org.baocao.model.Text;
import org.jspecify.annotations.Nullable;

/** Tells proposals in words. */
record Mending(Subject subject) {

  private static final int TOLD = 3;

  /** What is less likely by more than this is no other explanation. */
  private static final double NEAR = 0.6;

  /** Likeliest first. */
  static List<Repair> repairs(List<Proposal> proposals) {
    return proposals.stream().map(Mending::repair).toList();
  }

  private static Repair repair(Proposal proposal) {
    List<Repair.Change> changes =
        proposal.changes().all().stream()
            .map(
                change ->
                    new Repair.Change(
                        change.figure().observation().id(),
                        change.figure().part().name().toLowerCase(Locale.ROOT),
                        change.figure().printed(),
                        change.to()))
            .toList();
    return new Repair(changes, cause(proposal.cause()), proposal.only());
  }

  /** The likeliest, how it may have come about, and what else it may be. */
  Text told(List<Proposal> proposals) {
    Proposal first = proposals.get(0);
    Text cause = cause(first.cause());
    Text text = Messages.text(first.only() ? "mend.only" : "mend.likely", changes(first.changes()));
    if (cause != null) {
      text = Messages.joined(List.of(text, Messages.text("mend.cause", cause)), " ");
    }
    if (first.spreads()) {
      text = Messages.joined(List.of(text, Messages.text("mend.spreads")), " ");
    }
    List<Text> others =
        proposals.stream()
            .limit(TOLD)
            .skip(1)
            .filter(p -> p.cost() < first.cost() + NEAR)
            .map(p -> changes(p.changes()))
            .toList();
    return first.only() || others.isEmpty()
        ? text
        : Messages.joined(
            List.of(text, Messages.text("mend.others", Messages.joined(others, "; "))), " ");
  }

  private Text changes(Changes changes) {
    return Messages.joined(changes.all().stream().map(this::change).toList(), ", ");
  }

  private Text change(Changes.Change change) {
    Figure figure = change.figure();
    boolean rate = figure.part() == Part.PERCENT || "%".equals(figure.observation().unit());
    String key = rate ? "figure.rate" : "figure.constant";
    return Messages.text(
        "mend.change",
        label(figure),
        Messages.text(key, change.to()),
        Messages.text(key, figure.printed()));
  }

  private Text label(Figure figure) {
    Observation o = figure.observation();
    String name = o.indicator();
    if (name == null) {
      return new Text(o.label(), o.label());
    }
    Period column = o.evidence().place() instanceof CellPlace ? o.period() : null;
    return new Wordings(subject, column)
        .label(new Reference(name, figure.part(), Over.EACH, false));
  }

  private static @Nullable Text cause(@Nullable Cause cause) {
    return switch (cause) {
      case null -> null;
      case Cause.Mistyped m ->
          Messages.text("cause." + m.slip().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      case Cause.LeftOut l -> part("cause.part-left-out", l.amount(), l.period());
      case Cause.CountedTwice c -> part("cause.counted-twice", c.amount(), c.period());
      case Cause.Copied c -> Messages.text("cause.copied", Periods.told(c.period()));
      case Cause.SameDifference s ->
          Messages.text(
              "cause.same-difference" + (s.amount().signum() > 0 ? ".more" : ".less"),
              s.amount().abs());
      case Cause.Exchanged e -> Messages.text("cause.exchanged");
    };
  }

  private static Text part(String key, BigDecimal amount, @Nullable Period period) {
    return period == null
        ? Messages.text(key, amount)
        : Messages.text(key + ".of", amount, Periods.told(period));
  }
}
