package org.baocao.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
    Glance glance = reviewed.glance();
    return Arrays.asList(
        reviewed.file(),
        glance.locality(),
        form(glance),
        glance.period(),
        glance.figures(),
        glance.errors(),
        glance.warnings(),
        State.of(reviewed));
  }

  private static @Nullable Object form(Glance glance) {
    return glance.form() != null && glance.sure() != null
        ? new Doubtful(glance.form(), Math.round(100 * glance.sure()))
        : glance.form();
  }

  static int exitCode(Collection<Outcome> outcomes) {
    int code = Exit.FINE;
    for (Outcome outcome : outcomes) {
      int own =
          switch (outcome) {
            case Outcome.Failed failed -> Exit.FAILED;
            case Outcome.Reviewed reviewed ->
                reviewed.glance().errors() > 0 ? Exit.ERRORS : Exit.FINE;
          };
      code = Math.max(code, own);
    }
    return code;
  }
}
