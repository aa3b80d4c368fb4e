package org.baocao.extract;

import java.util.regex.Pattern;
import org.baocao.form.Wording;
import org.baocao.model.Role;

/** What the words before a figure, in its clause and in its sentence, say of it. */
final class Clauses {

  private static final int LABEL_LENGTH = 80;

  private final Pattern comparisons;
  private final Pattern changes;
  private final Pattern elsewhere;
  private final Pattern partials;
  private final Pattern earlier;
  private final Pattern targets;

  Clauses(Wording wording) {
    this.comparisons = wording.figures().comparisons();
    this.changes = wording.figures().changes();
    this.elsewhere = wording.figures().elsewhere();
    this.partials = wording.figures().partials();
    this.earlier = wording.figures().earlier();
    this.targets = wording.figures().targets();
  }

  /** A target or a comparison by the words of its own clause, or else a result. */
  Role role(String plain, int figure) {
    String clause = clause(plain, figure);
    if (targets.matcher(clause).find()) {
      return Role.TARGET;
    }
    boolean compared =
        comparisons.matcher(clause).find()
            || earlier.matcher(sentence(plain, figure)).matches()
            || leavesFor(plain, figure);
    return compared ? Role.COMPARISON : Role.RESULT;
  }

  /** Whether it tells from where a figure went, and the next one whereto. */
  private boolean leavesFor(String plain, int figure) {
    return changes
        .matcher(plain)
        .useTransparentBounds(true)
        .region(figure, plain.length())
        .lookingAt();
  }

  /** Whether a figure is another agency's, or that of a part of the locality's work. */
  boolean isAside(String plain, int figure) {
    return elsewhere.matcher(clause(plain, figure)).find()
        || partials.matcher(plain.substring(0, figure)).find();
  }

  /** The words of a clause up to a figure; a colon or bracket right before it ends none. */
  private static String clause(String plain, int figure) {
    int start = figure;
    while (start > 0 && ": (".indexOf(plain.charAt(start - 1)) >= 0) {
      start--;
    }
    while (start > 0 && ",;:.(".indexOf(plain.charAt(start - 1)) < 0) {
      start--;
    }
    return plain.substring(start, figure);
  }

  /** The words of the last sentence that has any before a figure. */
  static String sentence(String text, int figure) {
    int end = figure;
    while (end > 0 && endsSentence(text, end - 1, figure)) {
      end--;
    }
    int start = end;
    while (start > 0 && !endsSentence(text, start - 1, figure)) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean endsSentence(String text, int at, int figure) {
    char c = text.charAt(at);
    boolean mark = c == '.' || c == ';';
    return c == '\n' || (mark && at + 1 < figure && Character.isWhitespace(text.charAt(at + 1)));
  }

  /** Where the sentence of a figure begins; one that has semicolons is one. */
  static int sentenceStart(String text, int figure) {
    int start = figure;
    while (start > 0 && (text.charAt(start - 1) == ';' || !endsSentence(text, start - 1, figure))) {
      start--;
    }
    return start;
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
