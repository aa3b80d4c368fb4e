package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baocao.form.Example;
import org.baocao.form.Expression.Part;
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

/** A report that states just the figures of an example, its years from {@code FIRST_YEAR} on. */
final class StatedReport {

  static final int FIRST_YEAR = 2021;

  private static final Period PERIOD = Period.parse("2021-01-01/2025-12-31");
  private static final Document NO_FILE =
      new Document(new Source("stated", "0", "text/plain"), null, List.of());
  private static final Letterhead NO_LETTERHEAD =
      new Letterhead(
          null, null, null, null, null, null, null, null, null, null, null, null, List.of(),
          Map.of());

  private record Slot(String name, Period period) {}

  private static final class Parts {
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal of;
    private @Nullable BigDecimal percent;

    void set(Part part, BigDecimal number) {
      switch (part) {
        case VALUE -> value = number;
        case OF -> of = number;
        case PERCENT -> percent = number;
      }
    }
  }

  private StatedReport() {}

  static Report of(Example example) {
    Period period = period(example);
    Map<Slot, Parts> figures = new LinkedHashMap<>();
    Map<String, Integer> years = new TreeMap<>();
    for (Example.Stated stated : example.figures()) {
      boolean row = stated.name().startsWith("PL");
      if (row) {
        String appendix = stated.name().substring(2, stated.name().indexOf('/'));
        years.merge(appendix, stated.numbers().size(), Math::max);
      }
      for (int i = 0; i < stated.numbers().size(); i++) {
        Slot slot = new Slot(stated.name(), row ? Period.year(FIRST_YEAR + i) : period);
        figures.computeIfAbsent(slot, n -> new Parts()).set(stated.part(), stated.numbers().get(i));
      }
    }
    List<Observation> observations = new ArrayList<>();
    figures.forEach((slot, parts) -> observations.add(of(observations.size(), slot, parts)));
    List<Appendix> appendices =
        years.entrySet().stream().map(a -> appendix(a.getKey(), a.getValue())).toList();
    return new Report(
        NO_FILE, null, null, null, NO_LETTERHEAD, period, List.of(), appendices, observations);
  }

  /** The years of its rows; several where it has none. */
  private static Period period(Example example) {
    int years =
        example.figures().stream()
            .filter(stated -> stated.name().startsWith("PL"))
            .mapToInt(stated -> stated.numbers().size())
            .max()
            .orElse(0);
    return years == 0
        ? PERIOD
        : Period.between(Period.year(FIRST_YEAR).from(), Period.year(FIRST_YEAR + years - 1).to());
  }

  private static Observation of(int number, Slot slot, Parts parts) {
    Place place =
        slot.name().startsWith("PL")
            ? new CellPlace("t", 0, 0, null, null)
            : new TextPlace(0, 0, 0, null, null);
    return new Observation(
        "o" + number,
        slot.name(),
        slot.name(),
        slot.period(),
        parts.value,
        parts.of,
        parts.percent,
        Bound.EXACT,
        null,
        "",
        new Evidence(place, slot.name(), ""),
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
