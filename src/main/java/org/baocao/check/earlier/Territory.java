package org.baocao.check.earlier;

import java.time.LocalDate;
import java.util.List;
import org.baocao.form.Limits;
import org.baocao.form.Localities;
import org.baocao.form.Locality;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a locality became what it is.
 *
 * @param since null where it always was
 */
record Territory(@Nullable LocalDate since) {

  /** {@code code}: null for a locality that the register does not know. */
  static Territory of(
      @Nullable String code, Period period, Localities register, Limits.Earlier limits) {
    List<Locality> known =
        register.all().stream()
            .filter(locality -> locality.code().equals(code))
            .filter(locality -> locality.was(period.to()))
            .toList();
    return new Territory(known.isEmpty() ? limits.reformed() : since(known.getFirst()));
  }

  /** One that only got another name is what it was. */
  private static @Nullable LocalDate since(Locality locality) {
    return locality.madeOf().size() == 1 ? null : locality.from();
  }

  /** Between what was reported then and now. */
  boolean changed(Period then, Period now) {
    return since != null && then.from().isBefore(since) && !now.to().isBefore(since);
  }
}
