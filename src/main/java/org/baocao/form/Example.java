package org.baocao.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.form.Expression.Part;

/**
 * Figures for which a rule is to hold or to break.
 *
 * @param line as written down: {@code files.received=9215 of:digitised.results=9203
 *     PL7/6.3.1=0,303}
 */
public record Example(String line, List<Stated> figures) {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern FIGURE =
      Pattern.compile("(?:(of|percent):)?([^:=\\s]+)=(-?\\d+(?:\\.\\d+)?(?:,-?\\d+(?:\\.\\d+)?)*)");

  public Example {
    figures = List.copyOf(figures);
  }

  /** A figure and its numbers: of a row of an appendix one for each year, otherwise one. */
  public record Stated(String name, Part part, List<BigDecimal> numbers) {
    public Stated {
      numbers = List.copyOf(numbers);
    }
  }

  /** A mistake is a {@link FormException} that names {@code place} and the column. */
  public static Example parse(String line, String place) {
    return new Example(
        line,
        WORD.matcher(line)
            .results()
            .map(word -> stated(word.group(), place + ", column " + (word.start() + 1)))
            .toList());
  }

  private static Stated stated(String word, String place) {
    Matcher figure = FIGURE.matcher(word);
    if (!figure.matches()) {
      throw new FormException(place, "'" + word + "' is not name=number");
    }
    Part part =
        switch (String.valueOf(figure.group(1))) {
          case "of" -> Part.OF;
          case "percent" -> Part.PERCENT;
          default -> Part.VALUE;
        };
    List<BigDecimal> numbers =
        Arrays.stream(figure.group(3).split(",")).map(BigDecimal::new).toList();
    return new Stated(figure.group(2), part, numbers);
  }
}
