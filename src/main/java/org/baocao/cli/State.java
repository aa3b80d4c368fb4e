package org.baocao.cli;

/** What became of a file, or what an original is now, in a listing. */
enum State {
  added,
  known,
  failed,
  missing,
  changed
}
