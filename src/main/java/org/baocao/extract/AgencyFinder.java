package org.baocao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.baocao.form.LocalityKinds;
import org.baocao.form.Wording;
import org.baocao.model.Evidence;
import org.jspecify.annotations.Nullable;

/** Finds the lines of a letterhead that name the agency. */
final class AgencyFinder {

  private final Wording wording;
  private final Wording.Letterheads words;
  private final AgencyReader reader;

  AgencyFinder(Wording wording, LocalityKinds kinds) {
    this.wording = wording;
    this.words = wording.letterhead();
    this.reader = new AgencyReader(words, kinds);
  }

  /**
   * Over the kind; of a text box that the file has farther on, a line in capitals.
   *
   * @param kinded whether {@code over} stands over the kind of the document
   */
  @Nullable AgencyName agency(
      List<Line> over, List<Line> head, boolean kinded, Map<String, Evidence> evidence) {
    List<String> lines = names(over, evidence);
    for (Line line : lines.isEmpty() ? head : List.<Line>of()) {
      if (line.inCapitals() && words.agency().matcher(line.plain()).lookingAt()) {
        evidence.put("agency", line.evidence());
        lines.add(line.text());
        break;
      }
    }
    boolean official = kinded || over.stream().anyMatch(l -> motto(l).find());
    return reader
        .read(lines)
        .or(() -> official ? AgencyName.unknown(lines) : Optional.empty())
        .orElse(null);
  }

  private Matcher motto(Line line) {
    return words.motto().matcher(line.plain());
  }

  private List<String> names(List<Line> over, Map<String, Evidence> evidence) {
    List<String> lines = new ArrayList<>();
    for (Line line : over) {
      String plain = line.plain();
      if (words.number().matcher(plain).find()
          || words.date().matcher(plain).find()
          || words.subject().matcher(plain).lookingAt()) {
        if (lines.isEmpty()) {
          continue;
        }
        break;
      }
      if (wording.headings().appendix().matcher(plain).lookingAt()) {
        continue;
      }
      Matcher motto = motto(line);
      String left = motto.find() ? line.text().substring(0, motto.start()).strip() : line.text();
      if (left.chars().anyMatch(Character::isLetter)) {
        lines.add(left);
        evidence.put("agency", line.evidence());
      }
    }
    return lines;
  }
}
