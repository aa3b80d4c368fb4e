package org.baocao.search;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/** The figures of a passage as bytes; numbers keep every decimal. */
final class Figures {

  private static final int HAS_VALUE = 1;
  private static final int HAS_PERCENT = 2;
  private static final int SAME_INDICATOR = 4;
  private static final int OF_A_YEAR = 8;
  private static final int OF_A_PERIOD = 16;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = FIRST_YEAR + 255;

  private final BytesRefBuilder bytes = new BytesRefBuilder();

  /** What a figure is tried by. */
  @FunctionalInterface
  interface Trial {
    boolean holds(
        String indicator,
        @Nullable Period period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal percent);
  }

  private Figures() {}

  static BytesRef bytes(List<Observation> figures) {
    Figures all = new Figures();
    String before = null;
    for (Observation one : figures) {
      all.figure(one, Objects.equals(one.indicator(), before));
      before = one.indicator();
    }
    return all.bytes.toBytesRef();
  }

  private void figure(Observation one, boolean same) {
    Period period = one.period();
    BigDecimal value = sane(one.value());
    BigDecimal percent = sane(one.percent());
    boolean year = period != null && period.iso().length() == 4 && isNear(period.from().getYear());
    bytes.append(
        (byte)
            ((value == null ? 0 : HAS_VALUE)
                | (percent == null ? 0 : HAS_PERCENT)
                | (same ? SAME_INDICATOR : 0)
                | (year ? OF_A_YEAR : period == null ? 0 : OF_A_PERIOD)));
    if (!same) {
      byte[] name = String.valueOf(one.indicator()).getBytes(StandardCharsets.UTF_8);
      block(name);
    }
    if (period != null && year) {
      bytes.append((byte) (period.from().getYear() - FIRST_YEAR));
    } else if (period != null) {
      number(period.from().toEpochDay());
      number(period.to().toEpochDay());
    }
    decimal(value);
    decimal(percent);
  }

  /** What has more decimals than a page has room for is no figure. */
  private static @Nullable BigDecimal sane(@Nullable BigDecimal number) {
    return number != null
            && Math.abs(number.scale()) <= Byte.MAX_VALUE
            && number.precision() <= Byte.MAX_VALUE
        ? number
        : null;
  }

  private static boolean isNear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private void number(long day) {
    byte[] four = ByteBuffer.allocate(Integer.BYTES).putInt(Math.toIntExact(day)).array();
    bytes.append(four, 0, four.length);
  }

  private void decimal(@Nullable BigDecimal number) {
    if (number != null) {
      bytes.append((byte) number.scale());
      block(number.unscaledValue().toByteArray());
    }
  }

  private void block(byte[] part) {
    bytes.append((byte) part.length);
    bytes.append(part, 0, part.length);
  }

  /** Whether one of the figures stands the trial. */
  static boolean any(BytesRef encoded, Trial trial) {
    ByteBuffer in = ByteBuffer.wrap(encoded.bytes, encoded.offset, encoded.length);
    String indicator = "";
    while (in.hasRemaining()) {
      int flags = in.get();
      indicator =
          (flags & SAME_INDICATOR) == 0 ? new String(part(in), StandardCharsets.UTF_8) : indicator;
      Period period = period(in, flags);
      BigDecimal value = (flags & HAS_VALUE) == 0 ? null : decimal(in);
      BigDecimal percent = (flags & HAS_PERCENT) == 0 ? null : decimal(in);
      if (trial.holds(indicator, period, value, percent)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Period period(ByteBuffer in, int flags) {
    if ((flags & OF_A_YEAR) != 0) {
      return Period.year(FIRST_YEAR + Byte.toUnsignedInt(in.get()));
    }
    return (flags & OF_A_PERIOD) == 0
        ? null
        : Period.between(LocalDate.ofEpochDay(in.getInt()), LocalDate.ofEpochDay(in.getInt()));
  }

  private static BigDecimal decimal(ByteBuffer in) {
    int scale = in.get();
    return new BigDecimal(new BigInteger(part(in)), scale);
  }

  private static byte[] part(ByteBuffer in) {
    byte[] part = new byte[Byte.toUnsignedInt(in.get())];
    in.get(part);
    return part;
  }
}
