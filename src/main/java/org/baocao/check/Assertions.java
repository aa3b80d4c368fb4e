package org.baocao.check;

import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.model.Severity;

/** One kind of claims that a report makes. */
@FunctionalInterface
interface Assertions {

  Stream<Assertion> of(Subject subject);

  /** Of breaking one; a form's rules say it each for themselves. */
  default Severity severity() {
    return Severity.WARNING;
  }
}
