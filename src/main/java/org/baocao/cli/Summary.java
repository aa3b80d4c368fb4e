package org.baocao.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Severity;
import org.jspecify.annotations.Nullable;

/** What became of several files, a row each. */
final class Summary {

  private static final List<String> COLUMNS =
      List.of("file", "locality", "form", "period", "figures", "errors", "warnings", "state");

  private Summary() {}

  static Listing of(Collection<Outcome> outcomes) {
    return new Listing(COLUMNS, outcomes.stream().map(Summary::row).toList());
  }

  private static List<@Nullable Object> row(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Reviewed reviewed -> row(reviewed);
      case Outcome.Failed failed ->
          Arrays.asList(failed.file(), null, null, null, null, null, null, State.failed);
    };
  }

  private static List<@Nullable Object> row(Outcome.Reviewed reviewed) {
    Review review = reviewed.review();
    Report report = review.report();
    return Arrays.asList(
        reviewed.file(),
        report.letterhead().locality(),
        form(report),
        report.period(),
        report.observations().size(),
        review.count(Severity.ERROR),
        review.count(Severity.WARNING),
        reviewed.kept().isNew() ? State.added : State.known);
  }

  private static @Nullable Object form(Report report) {
    String form = report.form();
    Double score = report.formScore();
    return form != null && score != null && report.hasDoubtfulForm()
        ? new Doubtful(form, Math.round(100 * score))
        : form;
  }

  static int exitCode(Collection<Outcome> outcomes) {
    int code = Exit.FINE;
    for (Outcome outcome : outcomes) {
      int own =
          switch (outcome) {
            case Outcome.Failed failed -> Exit.FAILED;
            case Outcome.Reviewed reviewed ->
                reviewed.review().count(Severity.ERROR) > 0 ? Exit.ERRORS : Exit.FINE;
          };
      code = Math.max(code, own);
    }
    return code;
  }
}
