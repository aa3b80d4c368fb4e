package org.baocao.check;

import org.baocao.form.Example;
import org.baocao.model.Report;

/** A report that states just the figures of a line. */
final class Stated {

  private Stated() {}

  static Report report(String line) {
    return StatedReport.of(Example.parse(line, "stated"));
  }
}
