package org.baocao.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.baocao.form.SearchWords;
import org.baocao.form.Spelling;

/** Tells what a section is about by the words of its heading. */
final class SectionKinds {

  private static final int LONGEST_LABEL = 40;

  private final SearchWords words;

  SectionKinds(SearchWords words) {
    this.words = words;
  }

  private record Named(int kind, int start, int end) {}

  /** A bit for each kind that a heading names; 0 for none. */
  int in(String heading) {
    String plain = Spelling.plain(Spelling.composed(heading));
    List<Named> named = named(plain);
    int mask = 0;
    int end = 0;
    for (Named one : named) {
      String between = plain.substring(end, Math.max(end, one.start()));
      if (mask != 0 && !between.isEmpty() && !words.joined().matcher(between).matches()) {
        return mask;
      }
      mask |= 1 << one.kind();
      end = Math.max(end, one.end());
    }
    return mask;
  }

  private List<Named> named(String plain) {
    List<Named> named = new ArrayList<>();
    for (int kind = 0; kind < words.kinds().size(); kind++) {
      Matcher matcher = words.kinds().get(kind).heading().matcher(plain);
      while (matcher.find()) {
        named.add(new Named(kind, matcher.start(), matcher.end()));
      }
    }
    named.sort(Comparator.comparingInt(Named::start));
    return named;
  }

  /** The same of a label that a paragraph begins with, {@code Nguyên nhân: …}. */
  int opening(String paragraph) {
    int colon = paragraph.indexOf(':');
    return colon < 0 || colon > LONGEST_LABEL ? 0 : in(paragraph.substring(0, colon));
  }
}
