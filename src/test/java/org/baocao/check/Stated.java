package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baocao.model.Appendix;
import org.baocao.model.Bound;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Evidence;
import org.baocao.model.Letterhead;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Place;
import org.baocao.model.Report;
import org.baocao.model.Role;
import org.baocao.model.Source;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;

/**
 * A report that states just the figures of a line: {@code files.received=9215
 * of:digitised.results=9203 PL7/6.3.1=0,303,361}; the years of a row begin with 2021.
 */
final class Stated {

  private static final int FIRST_YEAR = 2021;

  private Stated() {}

  private static final class Parts {
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal of;
    private @Nullable BigDecimal percent;
  }

  static Report report(String line) {
    Map<String, Parts> figures = new LinkedHashMap<>();
    Map<String, Integer> years = new TreeMap<>();
    for (String figure : line.strip().split("\\s+")) {
      String name = figure.substring(figure.indexOf(':') + 1, figure.indexOf('='));
      String[] numbers = figure.substring(figure.indexOf('=') + 1).split(",");
      for (int i = 0; i < numbers.length; i++) {
        String period =
            name.startsWith("PL") ? Integer.toString(FIRST_YEAR + i) : "2021-01-01/2025-12-31";
        Parts parts = figures.computeIfAbsent(name + "@" + period, n -> new Parts());
        BigDecimal number = new BigDecimal(numbers[i]);
        if (figure.startsWith("of:")) {
          parts.of = number;
        } else if (figure.startsWith("percent:")) {
          parts.percent = number;
        } else {
          parts.value = number;
        }
      }
      if (name.startsWith("PL")) {
        years.merge(name.substring(2, name.indexOf('/')), numbers.length, Math::max);
      }
    }
    List<Observation> observations = new ArrayList<>();
    figures.forEach(
        (name, parts) -> observations.add(observation(observations.size(), name, parts)));
    return new Report(
        new Document(new Source("stated", "0", "text/plain"), null, List.of()),
        null,
        null,
        null,
        new Letterhead(
            null, null, null, null, null, null, null, null, null, null, null, null, List.of(),
            Map.of()),
        Period.parse("2021-01-01/2025-12-31"),
        List.of(),
        years.entrySet().stream().map(a -> appendix(a.getKey(), a.getValue())).toList(),
        observations);
  }

  private static Observation observation(int number, String name, Parts parts) {
    String indicator = name.substring(0, name.indexOf('@'));
    Period period = Period.parse(name.substring(name.indexOf('@') + 1));
    Place place =
        indicator.startsWith("PL")
            ? new CellPlace("t", 0, 0, null, null)
            : new TextPlace(0, 0, 0, null, null);
    Evidence evidence = new Evidence(place, indicator, "");
    return new Observation(
        "o" + number,
        indicator,
        indicator,
        period,
        parts.value,
        parts.of,
        parts.percent,
        Bound.EXACT,
        null,
        "",
        evidence,
        Role.RESULT,
        1,
        null);
  }

  private static Appendix appendix(String number, int years) {
    List<Appendix.Column> columns = new ArrayList<>();
    for (int i = 0; i < years; i++) {
      Period year = Period.year(FIRST_YEAR + i);
      columns.add(new Appendix.Column(i, year.iso(), Appendix.Role.VALUE, year));
    }
    return new Appendix(number, "", "t" + number, null, List.of(), columns);
  }
}
