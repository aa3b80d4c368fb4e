package org.baocao.cli;

/** What became of a file, in a listing. */
enum State {
  added,
  known,
  failed
}
