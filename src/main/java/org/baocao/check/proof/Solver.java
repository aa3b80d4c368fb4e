package org.baocao.check.proof;

import de.uni_freiburg.informatik.ultimate.logic.Logics;
import de.uni_freiburg.informatik.ultimate.logic.Rational;
import de.uni_freiburg.informatik.ultimate.logic.SMTLIBConstants;
import de.uni_freiburg.informatik.ultimate.logic.Script;
import de.uni_freiburg.informatik.ultimate.logic.Script.LBool;
import de.uni_freiburg.informatik.ultimate.logic.Sort;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import de.uni_freiburg.informatik.ultimate.smtinterpol.DefaultLogger;
import de.uni_freiburg.informatik.ultimate.smtinterpol.LogProxy;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.SMTInterpol;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Linear arithmetic over exact rationals. */
final class Solver {

  private final Script script;
  private final Sort real;

  Solver() {
    LogProxy silent = new DefaultLogger();
    silent.setLoglevel(LogProxy.LOGLEVEL_OFF);
    script = new SMTInterpol(silent);
    script.setLogic(Logics.QF_UFLRA);
    real = script.sort(SMTLIBConstants.REAL);
  }

  Term unknown(String name) {
    script.declareFun(name, Script.EMPTY_SORT_ARRAY, real);
    return script.term(name);
  }

  /** A function of two numbers of which nothing is known but that it is one. */
  void function(String name) {
    script.declareFun(name, new Sort[] {real, real}, real);
  }

  Term number(BigDecimal number) {
    return rational(number).toTerm(real);
  }

  /** One divided by {@code number}, which is not 0. */
  Term inverse(BigDecimal number) {
    return rational(number).inverse().toTerm(real);
  }

  private static Rational rational(BigDecimal number) {
    BigInteger ten = BigInteger.TEN;
    BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
    return Rational.valueOf(plain.unscaledValue(), ten.pow(plain.scale()));
  }

  Term term(String function, Term... of) {
    return script.term(function, of);
  }

  /** Of none it is true, of one that one. */
  Term all(List<Term> terms) {
    return terms.stream().reduce((a, b) -> term(SMTLIBConstants.AND, a, b)).orElse(term("true"));
  }

  Term any(List<Term> terms) {
    return terms.stream().reduce((a, b) -> term(SMTLIBConstants.OR, a, b)).orElse(term("false"));
  }

  Term not(Term term) {
    return term(SMTLIBConstants.NOT, term);
  }

  /** Holds from now on. */
  void claim(Term term) {
    script.assertTerm(term);
  }

  /** Whether all can hold at once. */
  boolean isPossible(List<Term> claims) {
    script.push(1);
    claims.forEach(script::assertTerm);
    LBool answer = script.checkSat();
    script.pop(1);
    return answer != LBool.UNSAT;
  }
}
