package org.baocao.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.baocao.model.Text;
import org.jspecify.annotations.Nullable;

/** The words of the command line in one language, {@code vi} or {@code en}. */
final class Words {

  private final ResourceBundle bundle;
  private final String language;

  Words(String language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle("org.baocao.cli.messages", Locale.of(language));
  }

  ResourceBundle bundle() {
    return bundle;
  }

  String language() {
    return language;
  }

  String say(String key, @Nullable Object... facts) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(facts);
  }

  static Text text(String key, Object... facts) {
    return new Text(new Words("vi").say(key, facts), new Words("en").say(key, facts));
  }
}
