package org.baocao.made.fault;

/** What is wrong with a report besides its numbers. */
sealed interface Flaw {

  /** Of one appendix. */
  sealed interface OfAppendix extends Flaw {

    /** {@code 7} */
    String number();
  }

  record AppendixLeftOut(String number) implements OfAppendix {}

  /** {@code PL7/6.3.1} */
  record RowLeftOut(String name) implements OfAppendix {

    @Override
    public String number() {
      return name.substring("PL".length(), name.indexOf('/'));
    }
  }

  /** Another column for the last year of an appendix. */
  record ColumnDoubled(String number) implements OfAppendix {}

  /** The columns of an appendix are of an earlier time than the report. */
  record OtherPeriod(String number) implements OfAppendix {}

  record NumberBlank() implements Flaw {}

  record DateBlank() implements Flaw {}

  /** Neither signature nor signer. */
  record Unsigned() implements Flaw {}

  /** The second part of a whole is counted in another unit. */
  record OtherUnit() implements Flaw {}
}
