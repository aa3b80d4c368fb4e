package org.baocao.cli;

import org.baocao.model.Text;
import org.baocao.store.Kept;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What became of one file. */
sealed interface Outcome {

  String file();

  /** Reviewed, kept, and to be found; {@code succession}: null where it is the only version. */
  record Reviewed(String file, Kept kept, Glance glance, @Nullable Succession succession)
      implements Outcome {}

  /** Not reviewed, for a reason. */
  record Failed(String file, Text reason) implements Outcome {

    /** A refusal says its own reason; anything else is a fault of the program and is logged. */
    static Failed of(String file, Throwable failure) {
      if (failure instanceof RefusedException refusal) {
        return new Failed(file, refusal.refused().message());
      }
      LoggerFactory.getLogger(Outcome.class).error("a fault of the program at {}", file, failure);
      return new Failed(file, Words.text("failed.fault", file, failure.toString()));
    }

    /** Says in which mail or archive the file came, where it came in one. */
    Failed within(@Nullable String container) {
      return container == null
          ? this
          : new Failed(
              file,
              new Text(
                  new Words("vi").say("failed.within", container, reason.vi()),
                  new Words("en").say("failed.within", container, reason.en())));
    }
  }
}
