package org.baocao.made.fault;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.baocao.form.Expression.Part;

/**
 * Names of figures in the words of a made text: {@code {files.received}, {of:digitised.intake}}.
 */
final class Told {

  static final Pattern NAME = Pattern.compile("\\{(?:(of|percent):)?([a-z.-]+)\\}");

  private Told() {}

  static List<Slot> slots(String said) {
    return NAME.matcher(said).results().map(Told::slot).toList();
  }

  static Slot slot(MatchResult name) {
    String part = name.group(1);
    return Slot.told(
        name.group(2), part == null ? Part.VALUE : Part.valueOf(part.toUpperCase(Locale.ROOT)));
  }
}
