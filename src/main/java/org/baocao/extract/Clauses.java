package org.baocao.extract;

import java.util.regex.Pattern;
import org.baocao.form.Wording;
import org.baocao.model.Period;
import org.baocao.model.Role;

/** What the words before a figure, in its clause and in its sentence, say of it. */
final class Clauses {

  private static final int LABEL_LENGTH = 80;
  private static final Pattern SENTENCE_END = Pattern.compile("[.;](?=\\s)|\\n");

  private final Pattern comparisons;
  private final Pattern partials;
  private final Pattern targets;
  private final PeriodReader periods;

  Clauses(Wording wording) {
    this.comparisons = wording.figures().comparisons();
    this.partials = wording.figures().partials();
    this.targets = wording.figures().targets();
    this.periods = new PeriodReader(wording);
  }

  /** A target or a comparison by the words of its own clause, or else a result. */
  Role role(String plain, int figure) {
    int start = figure;
    while (start > 0 && ",;:.(".indexOf(plain.charAt(start - 1)) < 0) {
      start--;
    }
    String clause = plain.substring(start, figure);
    if (targets.matcher(clause).find()) {
      return Role.TARGET;
    }
    return comparisons.matcher(clause).find() ? Role.COMPARISON : Role.RESULT;
  }

  /** Whether a figure is that of a part of the locality's work. */
  boolean isOfPart(String plain, int figure) {
    return partials.matcher(plain.substring(0, figure)).find();
  }

  /** The report's own times, or the shorter one that the sentence names before the figure. */
  NarrativeExtractor.Times times(String text, int figure, NarrativeExtractor.Times report) {
    Period whole = report.period();
    String before = text.substring(0, figure);
    String[] sentences = SENTENCE_END.split(before);
    Period named =
        sentences.length == 0 ? null : periods.last(sentences[sentences.length - 1]).orElse(null);
    boolean shorter =
        whole != null && named != null && whole.contains(named) && !named.contains(whole);
    return shorter ? new NarrativeExtractor.Times(named, named) : report;
  }

  /** Where the words begin that lead to a figure: its clause, but not more than a line. */
  static int start(String plain, int figure) {
    int start = figure;
    while (start > 0
        && figure - start < LABEL_LENGTH
        && ",;:.".indexOf(plain.charAt(start - 1)) < 0) {
      start--;
    }
    while (start > 0 && start < figure && Character.isLetter(plain.charAt(start - 1))) {
      start++;
    }
    while (start < figure && plain.charAt(start) == ' ') {
      start++;
    }
    return start;
  }
}
