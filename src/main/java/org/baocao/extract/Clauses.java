package org.baocao.extract;

import java.util.regex.Pattern;
import org.baocao.form.Wording;
import org.baocao.model.Period;

/** What the words before a figure, in its clause and in its sentence, say of it. */
final class Clauses {

  private static final int LABEL_LENGTH = 80;
  private static final Pattern SENTENCE_END = Pattern.compile("[.;](?=\\s)|\\n");

  private final Pattern comparisons;
  private final Pattern partials;
  private final PeriodReader periods;

  Clauses(Wording wording) {
    this.comparisons = wording.figures().comparisons();
    this.partials = wording.figures().partials();
    this.periods = new PeriodReader(wording);
  }

  /** Whether a figure is compared with, or is that of a part, and not the one reported. */
  boolean isAside(String plain, int figure) {
    int start = figure;
    while (start > 0 && ",;:.(".indexOf(plain.charAt(start - 1)) < 0) {
      start--;
    }
    return comparisons.matcher(plain.substring(start, figure)).find()
        || partials.matcher(plain.substring(0, figure)).find();
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
