package org.baocao.extract;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baocao.form.Spelling;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Figures told year by year ({@code năm 2023: 5; năm 2024: 7}): only the last year's is a result,
 * unless the report is about them all.
 */
final class Years {

  private static final int NEAR = 60;

  private final Pattern told;

  /**
   * @param told words up to a figure of a year, which is the first group
   */
  Years(Pattern told) {
    this.told = told;
  }

  /**
   * Where figures of an earlier year begin than that of another figure of the same text.
   *
   * @param reported the time of the report, null where none could be told
   */
  Set<Integer> earlier(String text, List<Figure> figures, @Nullable Period reported) {
    if (figures.size() < 2) {
      return Set.of();
    }
    String plain = Spelling.plain(text);
    Map<Integer, Integer> years = new HashMap<>();
    for (Figure figure : figures) {
      Matcher year =
          told.matcher(plain.substring(Math.max(0, figure.start() - NEAR), figure.start()));
      if (year.find()) {
        years.put(figure.start(), Integer.parseInt(year.group(1)));
      }
    }
    int last = years.isEmpty() ? 0 : Collections.max(years.values());
    return years.entrySet().stream()
        .filter(figure -> figure.getValue() < last)
        .filter(figure -> reported == null || !reported.contains(Period.year(figure.getValue())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
