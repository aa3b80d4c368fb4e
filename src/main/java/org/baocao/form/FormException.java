package org.baocao.form;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A mistake in models/: {@code file#/path: what is wrong}. The program does not start with it. */
public final class FormException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FormException(String place, String problem) {
    super(place + ": " + problem);
  }

  /** In the words of an officer, by {@code key}. */
  static FormException of(String place, String key, Object... facts) {
    ResourceBundle words = ResourceBundle.getBundle("org.baocao.form.mistakes", Locale.ROOT);
    return new FormException(
        place, new MessageFormat(words.getString(key), Locale.ROOT).format(facts));
  }
}
