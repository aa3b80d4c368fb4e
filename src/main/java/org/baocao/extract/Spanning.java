package org.baocao.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.form.Spelling;

/** What a pattern finds in a line, or in a line that is broken before its end. */
record Spanning(Line line, String text, Matcher matcher) {

  private static final Pattern OPEN = Pattern.compile(".*[-–/:,\\d]");
  private static final Pattern NUMBER = Pattern.compile("\\d.*");

  /** In the lines over the kind; else at the beginning of a line below, as of a text box. */
  static Optional<Spanning> first(Pattern pattern, List<Line> over, List<Line> head) {
    for (int i = 0; i < over.size(); i++) {
      Line line = over.get(i);
      Spanning alone = new Spanning(line, line.text(), pattern.matcher(line.plain()));
      boolean found = alone.matcher().find();
      if (i + 1 < over.size()) {
        Optional<Spanning> longer = broken(pattern, line, over.get(i + 1));
        if (longer.isPresent()) {
          return longer;
        }
      }
      if (found) {
        return Optional.of(alone);
      }
    }
    return head.stream()
        .map(line -> new Spanning(line, line.text(), pattern.matcher(line.plain())))
        .filter(each -> each.matcher().matches())
        .findFirst();
  }

  /** Over two lines, where the first ends as a broken one does, or the second begins so. */
  private static Optional<Spanning> broken(Pattern pattern, Line line, Line next) {
    boolean open = OPEN.matcher(line.text()).matches() || NUMBER.matcher(next.text()).matches();
    if (line.column() != next.column() || !open) {
      return Optional.empty();
    }
    String text = line.text() + " " + next.text();
    Matcher matcher = pattern.matcher(Spelling.plain(text));
    return matcher.find()
            && matcher.start() < line.text().length()
            && matcher.end() > line.text().length() + 1
        ? Optional.of(new Spanning(line, text, matcher))
        : Optional.empty();
  }

  /** As printed. */
  String group(String name) {
    return text.substring(matcher.start(name), matcher.end(name)).strip();
  }
}
