package org.baocao.made.fault;

/** What is wrong with a report besides its numbers. */
sealed interface Flaw {

  record AppendixLeftOut(String number) implements Flaw {}

  /** {@code PL7/6.3.1} */
  record RowLeftOut(String name) implements Flaw {}

  /** Another column for the last year of an appendix. */
  record ColumnDoubled(String number) implements Flaw {}

  record NumberBlank() implements Flaw {}

  record DateBlank() implements Flaw {}

  /** The second part of a whole is counted in another unit. */
  record OtherUnit() implements Flaw {}
}
