package org.baocao.check;

import java.util.List;
import org.baocao.model.Level;
import org.baocao.model.Severity;
import org.baocao.model.Text;

/**
 * A check that needs no rule: it follows from the form itself, or from the text.
 *
 * @param key the id of its findings
 * @param severity at worst
 */
public record GenericCheck(String key, Level level, Severity severity) {

  /** By level, each kind of finding once. */
  public static final List<GenericCheck> ALL =
      List.of(
          structure("reading.garbled", Severity.WARNING),
          structure("reading.table", Severity.WARNING),
          structure("reading.attachment", Severity.WARNING),
          structure("signature.changed", Severity.ERROR),
          structure("signature.extended", Severity.NOTE),
          structure("case.unclear", Severity.WARNING),
          structure("form.lapsed", Severity.NOTE),
          structure("letterhead.number", Severity.WARNING),
          structure("letterhead.date", Severity.WARNING),
          structure("letterhead.signer", Severity.WARNING),
          structure("appendices.missing", Severity.ERROR),
          structure("appendices.repeated", Severity.NOTE),
          structure("appendices.differ", Severity.WARNING),
          structure("appendices.namesake", Severity.NOTE),
          structure("rows.missing", Severity.WARNING),
          structure("columns.doubled", Severity.WARNING),
          structure("columns.missing", Severity.WARNING),
          structure("columns.period", Severity.WARNING),
          structure("header.stray", Severity.WARNING),
          report("rate.blank", Severity.WARNING),
          report("units.mixed", Severity.WARNING),
          report("rate.stated", Severity.ERROR),
          report("rate.cut-off", Severity.NOTE),
          report("rate.part", Severity.WARNING),
          report("breakdown", Severity.WARNING),
          report("total.row", Severity.WARNING),
          report("total.column", Severity.WARNING),
          report("figure.repeated", Severity.WARNING),
          report("coding.flag", Severity.WARNING),
          report("coding.rate", Severity.WARNING),
          report("coding.count", Severity.WARNING),
          report("fraction.over", Severity.WARNING),
          report("whole.empty", Severity.ERROR),
          earlier("earlier.falls", Severity.WARNING),
          earlier("earlier.restated", Severity.WARNING),
          earlier("earlier.jump", Severity.WARNING),
          earlier("earlier.copied", Severity.WARNING));

  private static GenericCheck structure(String key, Severity severity) {
    return new GenericCheck(key, Level.STRUCTURE, severity);
  }

  private static GenericCheck report(String key, Severity severity) {
    return new GenericCheck(key, Level.REPORT, severity);
  }

  private static GenericCheck earlier(String key, Severity severity) {
    return new GenericCheck(key, Level.EARLIER, severity);
  }

  /** What it holds reports to. */
  public Text says() {
    return Messages.text(key + ".says");
  }
}
