package org.baocao.cli;

import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a line about a review says; a review itself is too large to be held for thousands of files.
 *
 * @param sure 0 to 1: how sure the form is, null where it is not in doubt
 */
record Glance(
    @Nullable String locality,
    @Nullable String form,
    @Nullable Double sure,
    @Nullable Period period,
    int figures,
    int errors,
    int warnings) {

  static Glance of(Review review) {
    Report report = review.report();
    return new Glance(
        report.letterhead().locality(),
        report.form(),
        report.hasDoubtfulForm() ? report.formScore() : null,
        report.period(),
        report.observations().size(),
        (int) review.count(Severity.ERROR),
        (int) review.count(Severity.WARNING));
  }
}
