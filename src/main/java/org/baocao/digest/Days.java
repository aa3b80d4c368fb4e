package org.baocao.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.model.Period;

/** Says days and periods as reports write them (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
final class Days {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(?:Q(\\d)|H(\\d)|(\\d{2}))");

  private final Words words;

  Days(Words words) {
    this.words = words;
  }

  /** Days below 10 and the first two months have a leading zero: {@code 03/4/2025}. */
  String day(LocalDate day) {
    String month = day.getMonthValue() > 2 ? "%d" : "%02d";
    return String.format(
        Locale.ROOT,
        "%02d/" + month + "/%d",
        day.getDayOfMonth(),
        day.getMonthValue(),
        day.getYear());
  }

  String moment(Instant instant) {
    ZonedDateTime local = instant.atZone(VIETNAM);
    return words.say(
        "moment",
        String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute()),
        day(local.toLocalDate()));
  }

  String period(Period period) {
    Matcher part = PART.matcher(period.iso());
    if (part.matches()) {
      String year = part.group(1);
      if (part.group(2) != null) {
        return words.say("period.quarter." + part.group(2), year);
      }
      return part.group(3) != null
          ? words.say("period.half." + part.group(3), year)
          : words.say("period.month", Integer.toString(period.from().getMonthValue()), year);
    }
    if (period.spansFirstMonths()) {
      String months = Integer.toString(period.to().getMonthValue());
      return words.say("period.months", months, Integer.toString(period.from().getYear()));
    }
    return interval(period.from(), period.to());
  }

  private String interval(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return words.say("period.day", day(from));
    }
    if (from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1) {
      return from.getYear() == to.getYear()
          ? words.say("period.year", Integer.toString(from.getYear()))
          : words.say(
              "period.years", Integer.toString(from.getYear()), Integer.toString(to.getYear()));
    }
    return words.say("period.between", day(from), day(to));
  }
}
