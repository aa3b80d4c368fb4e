package org.baocao.cli;

/** What became of a file, or what an original is now, in a listing. */
enum State {
  added,
  known,
  failed,
  missing,
  changed;

  static State of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Failed failed -> State.failed;
      case Outcome.Reviewed reviewed -> reviewed.kept().isNew() ? added : known;
    };
  }
}
