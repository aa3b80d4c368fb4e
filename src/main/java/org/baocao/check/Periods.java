package org.baocao.check;

import java.time.LocalDate;
import org.baocao.model.Period;
import org.baocao.model.Text;

/** Periods as people say them. */
public final class Periods {

  private Periods() {}

  public static Text told(Period period) {
    String iso = period.iso();
    if (period.spansFirstMonths()) {
      String months = Integer.toString(period.to().getMonthValue());
      return Messages.text("period.months", months, Integer.toString(period.from().getYear()));
    }
    if (iso.indexOf('/') >= 0) {
      return Messages.text("period.days", day(period.from()), day(period.to()));
    }
    String year = iso.substring(0, 4);
    if (iso.length() == 4) {
      return Messages.text("period.year", year);
    }
    String part = iso.substring(5);
    return switch (part.charAt(0)) {
      case 'Q' -> Messages.text("period.quarter", part.substring(1), year);
      case 'H' -> Messages.text("period.half." + part.charAt(1), year);
      default -> Messages.text("period.month", part, year);
    };
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }
}
