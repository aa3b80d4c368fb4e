package org.baocao.read.grid;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.baocao.model.Refused;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;
import org.baocao.model.Text;

/** Says why a file is refused, in words that a clerk understands. */
public final class Refusals {

  private static final ResourceBundle VIETNAMESE = bundle("vi");
  private static final ResourceBundle ENGLISH = bundle("en");

  private Refusals() {}

  public static Refused of(Submission submission, Reason reason) {
    String key = "refused." + reason.name();
    String file = submission.file();
    return new Refused(
        file, reason, new Text(words(VIETNAMESE, key, file), words(ENGLISH, key, file)));
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "org.baocao.read.messages",
        Locale.of(language),
        Refusals.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static String words(ResourceBundle bundle, String key, String file) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(new Object[] {file});
  }
}
