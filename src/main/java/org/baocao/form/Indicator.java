package org.baocao.form;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of an appendix form: what is counted there.
 *
 * @param code of the row, {@code 6.3.1}; made from its parent's and its rank where the form prints
 *     none
 * @param printed the code as the form prints it, where that differs
 * @param formula how other rows of the same column make this one, {@code 6.3.2 / 6.3.1}; a rate is
 *     in percent
 * @param aliases other wordings of the label that communes use
 */
public record Indicator(
    String code,
    String label,
    @Nullable String printed,
    Kind kind,
    @Nullable String unit,
    @Nullable Years years,
    @Nullable String formula,
    @Nullable List<String> aliases) {

  /** The same, filed in another unit. */
  public Indicator in(String other) {
    return new Indicator(code, label, printed, kind, other, years, formula, aliases);
  }

  /** Its label, then its aliases. */
  public List<String> wordings() {
    return aliases == null
        ? List.of(label)
        : Stream.concat(Stream.of(label), aliases.stream()).toList();
  }

  /** Whether it is worded so, case and marks aside. */
  public boolean isWorded(String wording) {
    String folded = Spelling.folded(wording);
    return wordings().stream().map(Spelling::folded).anyMatch(folded::equals);
  }

  /** What a row's cells hold. */
  public enum Kind {
    COUNT,
    RATE,
    FLAG,
    TEXT,
    HEADING
  }

  /** How the years of a row make the figure of the whole period; a row without it has none. */
  public enum Years {
    SUM,
    LAST
  }

  /** The code as it should stand in the report, empty for a row without one. */
  public String printedCode() {
    return printed == null ? code : printed;
  }
}
