package org.baocao.form;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A row as a document prints it, with the code by which the form will name it.
 *
 * @param figures what its cells hold, by column
 * @param written whether a cell of it holds words and no figure
 */
record DraftRow(
    String code,
    String printed,
    String label,
    String unit,
    Map<Integer, BigDecimal> figures,
    boolean written) {

  boolean isChildOf(DraftRow parent) {
    return code.startsWith(parent.code + ".") && code.lastIndexOf('.') == parent.code.length();
  }

  /** Whether formulas can speak of it: they know numbers as codes only. */
  boolean numbered() {
    return code.matches("\\d+(\\.\\d+)*");
  }

  DraftRow coded(String name) {
    return new DraftRow(name, printed, label, unit, figures, written);
  }
}
