package org.baocao.made.fault;

import org.baocao.form.Expression.Part;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * A number that a report has to state.
 *
 * @param column of the appendix, null for a figure of the text
 */
record Slot(String name, @Nullable Period column, Part part) {

  static Slot told(String name, Part part) {
    return new Slot(name, null, part);
  }

  static Slot cell(String name, Period column) {
    return new Slot(name, column, Part.VALUE);
  }

  boolean isCell() {
    return column != null;
  }

  Slot part(Part other) {
    return new Slot(name, column, other);
  }
}
