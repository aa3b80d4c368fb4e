package org.baocao.cli;

/** Of what a row of a comparison tells. */
enum Kind {
  figure,
  finding
}
