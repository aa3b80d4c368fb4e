package org.baocao.form;

/** A mistake in models/: {@code file#/path: what is wrong}. The program does not start with it. */
public final class FormException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FormException(String place, String problem) {
    super(place + ": " + problem);
  }
}
