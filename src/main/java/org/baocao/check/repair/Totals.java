package org.baocao.check.repair;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Figure;
import org.baocao.check.claim.Term;
import org.baocao.form.Relation;
import org.baocao.model.Period;

/** Totals of a claim, and what they may lack. */
final class Totals {

  /** Differences of one digit are equal by chance. */
  static final BigDecimal TELLING = BigDecimal.TEN;

  private Totals() {}

  /** The parts that make the difference to {@code to} each by itself. */
  static Stream<Figure> partsLeftOut(Claim claim, Figure figure, BigDecimal to) {
    BigDecimal lacking = to.subtract(figure.printed());
    return isTelling(lacking) && figure.printed().signum() != 0
        ? parts(claim, figure).filter(part -> part.printed().compareTo(lacking.abs()) == 0)
        : Stream.empty();
  }

  static Cause missed(Figure part, boolean leftOut) {
    Period period = part.observation().period();
    return leftOut
        ? new Cause.LeftOut(part.printed(), period)
        : new Cause.CountedTwice(part.printed(), period);
  }

  static boolean isTelling(BigDecimal difference) {
    return difference.abs().compareTo(TELLING) >= 0;
  }

  /** What is added up to a figure that stands alone on its side. */
  static Stream<Figure> parts(Claim claim, Figure total) {
    return switch (claim) {
      case Claim.Comparison c ->
          c.comparator() != Relation.Comparator.EQUAL
              ? Stream.empty()
              : c.left().equals(new Term.Stated(total))
                  ? summands(c.right())
                  : c.right().equals(new Term.Stated(total)) ? summands(c.left()) : Stream.empty();
      case Claim.Either e -> e.claims().stream().flatMap(one -> parts(one, total));
      case Claim.Member m -> Stream.empty();
      case Claim.Implication i -> parts(i.consequence(), total);
    };
  }

  private static Stream<Figure> summands(Term term) {
    return switch (term) {
      case Term.Operation o ->
          o.operator() == '+'
              ? Stream.concat(summands(o.left()), summands(o.right()))
              : Stream.empty();
      case Term.Stated s -> Stream.of(s.figure());
      default -> Stream.empty();
    };
  }
}
