package org.baocao.extract.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.form.Spelling;
import org.baocao.model.Role;

/** A sentence under its heading, with what each of its numbers is; see corpus/sentences. */
public record Annotated(String heading, String text, List<Mark> marks) {

  private static final Pattern MARK = Pattern.compile("\\{([^=}]+)=([^}]+)}");
  private static final Pattern NUMBERING =
      Pattern.compile("\\s*(?:[IVX]+|\\d+(?:\\.\\d+)*|\\p{Ll})[.)/]\\s*");
  private static final Pattern NUMBER =
      Pattern.compile("\\d+(?:[.,]\\d+)*(?:\\s?/\\s?\\d+(?:[.,]\\d+)*)*(?:\\s?%)?");

  /**
   * A number from {@code start} to {@code end} of the text.
   *
   * @param states an indicator's name, or "other" where the number states none
   */
  public record Mark(int start, int end, Role role, String states) {

    static final String OTHER = "other";

    /** Whether it states an indicator that has a name. */
    public boolean isKnown() {
      return !states.equals(OTHER);
    }

    private static Mark of(int start, int end, String states) {
      return Role.named(states)
          .map(role -> new Mark(start, end, role, OTHER))
          .orElseGet(() -> new Mark(start, end, Role.RESULT, states));
    }
  }

  /** Reads {@code heading | sentence with {figure=what it states}}. */
  static Annotated parse(String line) {
    int bar = line.indexOf('|');
    String marked = line.substring(bar + 1).strip();
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      int start = text.length();
      text.append(matcher.group(1));
      marks.add(Mark.of(start, text.length(), matcher.group(2)));
    }
    matcher.appendTail(text);
    marks.addAll(others(text.toString(), marks));
    marks.sort(Comparator.comparingInt(Mark::start));
    return new Annotated(
        NUMBERING.matcher(line.substring(0, bar)).replaceFirst("").strip(),
        text.toString(),
        List.copyOf(marks));
  }

  /** Numbers without a mark: no figures, or what stands beside one and belongs to it. */
  private static List<Mark> others(String text, List<Mark> marks) {
    return NUMBER
        .matcher(text)
        .results()
        .filter(n -> marks.stream().noneMatch(m -> n.start() < m.end() && m.start() < n.end()))
        .map(n -> Mark.of(n.start(), n.end(), Role.NONE.toString()))
        .toList();
  }

  /** What is learnt from, for one of its numbers. */
  String[] context(Mark mark) {
    return new Context(heading, Spelling.plain(text)).features(mark.start(), mark.end());
  }
}
