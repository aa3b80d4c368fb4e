package org.baocao.check;

import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;

/** One kind of claims that a report makes. */
@FunctionalInterface
interface Assertions {

  Stream<Assertion> of(Subject subject);
}
