package org.baocao.extract;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Letterhead;
import org.jspecify.annotations.Nullable;

/** Tells figures of a locality that a sentence names and that is not the sender. */
final class OtherLocalities {

  private final Pattern named;

  OtherLocalities(Wording wording) {
    this.named = wording.figures().others();
  }

  /** What a sender is called; nothing where nobody is known to have sent. */
  static List<String> names(Letterhead letterhead) {
    return Stream.of(letterhead.agency(), letterhead.locality())
        .filter(Objects::nonNull)
        .map(Spelling::plain)
        .toList();
  }

  /** Whether the last locality that the sentence names before a figure is none of the sender's. */
  boolean told(String text, int figure, List<String> sender) {
    Matcher matcher = named.matcher(Clauses.sentence(text, figure));
    @Nullable String last = null;
    while (!sender.isEmpty() && matcher.find()) {
      last = Spelling.plain(matcher.group("name"));
    }
    String name = last;
    return name != null && sender.stream().noneMatch(own -> own.contains(name));
  }
}
