package org.baocao.intake;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.baocao.model.Text;

/** The words of this room, in Vietnamese and in English. */
final class Messages {

  private final ResourceBundle vi = bundle(Locale.of("vi"));
  private final ResourceBundle en = bundle(Locale.ENGLISH);

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("org.baocao.intake.messages", locale);
  }

  Text say(String key, Object... facts) {
    return new Text(
        new MessageFormat(vi.getString(key), Locale.ROOT).format(facts),
        new MessageFormat(en.getString(key), Locale.ROOT).format(facts));
  }

  /** A message about {@code file} with a fact that has words in both languages itself. */
  Text about(String key, String file, Text fact) {
    return new Text(say(key, file, fact.vi()).vi(), say(key, file, fact.en()).en());
  }

  /** What a person calls a media type: its own words, those of its family, or the type itself. */
  Text kind(String mediaType) {
    String family = mediaType.substring(0, mediaType.indexOf('/'));
    for (String key : new String[] {"kind." + mediaType, "kind." + family}) {
      if (vi.containsKey(key)) {
        return say(key, mediaType);
      }
    }
    return say("kind", mediaType);
  }
}
