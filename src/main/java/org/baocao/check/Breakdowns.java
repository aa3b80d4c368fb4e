package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.check.claim.Assertion;
import org.baocao.check.claim.Claim;
import org.baocao.check.claim.Figure;
import org.baocao.check.claim.Term;
import org.baocao.check.claim.Verdict;
import org.baocao.form.Expression.Part;
import org.baocao.form.Relation.Comparator;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Severity;
import org.baocao.model.TextPlace;

/**
 * A total and the list that follows it in the sentence ({@code trong đó}): its parts never exceed
 * it. That they fall short is no fault, for a list need not name all.
 */
final class Breakdowns implements Assertions {

  private static final Pattern SENTENCE_END = Pattern.compile("[.;](?=\\s|$)|\\n");

  /**
   * A total and what is listed of it.
   *
   * @param text from the words that open the list to its sentence's end
   * @param start where that begins in its paragraph
   */
  record Listing(Observation whole, List<Observation> parts, String text, int start) {}

  @Override
  public Stream<Assertion> of(Subject subject) {
    List<Assertion> assertions = new ArrayList<>();
    for (Listing list : lists(subject)) {
      assertParts(subject, list.whole(), list.parts(), assertions);
    }
    return assertions.stream();
  }

  static List<Listing> lists(Subject subject) {
    List<Listing> lists = new ArrayList<>();
    Set<Integer> told =
        subject.report().observations().stream()
            .map(o -> o.evidence().place() instanceof TextPlace place ? place.paragraph() : -1)
            .collect(Collectors.toSet());
    subject
        .report()
        .document()
        .paragraphs()
        .filter(paragraph -> told.contains(paragraph.index()))
        .forEach(paragraph -> in(paragraph, subject, lists));
    return lists;
  }

  private static void in(Paragraph paragraph, Subject subject, List<Listing> lists) {
    List<Observation> all = subject.report().observations();
    Pattern parts = subject.wording().figures().parts();
    String plain = Spelling.plain(paragraph.text());
    int from = 0;
    for (Matcher sentenceEnd = SENTENCE_END.matcher(plain); from < plain.length(); ) {
      int to = sentenceEnd.find() ? sentenceEnd.start() : plain.length();
      Matcher opening = parts.matcher(plain).region(from, to);
      // A list within a list has two totals: which parts are whose the words alone do not say.
      if (opening.find() && !parts.matcher(plain).region(opening.end(), to).find()) {
        int start = opening.end();
        List<Observation> before = within(all, paragraph, from, opening.start());
        List<Observation> listed = within(all, paragraph, start, to);
        if (!before.isEmpty()) {
          Observation whole = before.get(before.size() - 1);
          lists.add(new Listing(whole, listed, plain.substring(start, to), start));
        }
      }
      from = to + 1;
    }
  }

  private static List<Observation> within(
      List<Observation> all, Paragraph paragraph, int from, int to) {
    return all.stream()
        .filter(o -> o.value() != null)
        .filter(
            o ->
                o.evidence().place() instanceof TextPlace place
                    && place.paragraph() == paragraph.index()
                    && place.end() > from
                    && place.end() <= to)
        .toList();
  }

  private static void assertParts(
      Subject subject, Observation whole, List<Observation> listed, List<Assertion> assertions) {
    Wording.Figures words = subject.wording().figures();
    for (Observation part : listed) {
      boolean counts = whole.of() == null && part.of() == null;
      Figure total = subject.figures().figure(whole, Part.VALUE);
      Figure own = subject.figures().figure(part, Part.VALUE);
      if (counts && total != null && own != null && alike(words, part, whole)) {
        Claim claim =
            new Claim.Comparison(
                new Term.Stated(own), Comparator.AT_MOST, new Term.Stated(total), null);
        assertions.add(
            new Assertion("breakdown", claim, false, broken -> finding(whole, part, broken)));
      }
    }
  }

  private static Finding finding(Observation whole, Observation part, Verdict.Broken broken) {
    List<Evidence> evidence = List.of(whole.evidence(), part.evidence());
    BigDecimal own = broken.left().value().number();
    BigDecimal total = broken.right().value().number();
    return new Finding(
        "breakdown",
        Severity.WARNING,
        Messages.text("breakdown", total, own, own.subtract(total), Places.of(evidence)),
        List.of(whole.id(), part.id()),
        evidence,
        Messages.text("breakdown.mend"));
  }

  /** Sums of money compare with each other in any unit, and with nothing else. */
  static boolean alike(Wording.Figures words, Observation part, Observation whole) {
    String one = part.unit();
    String other = whole.unit();
    if (words.scale(one).isPresent() || words.scale(other).isPresent()) {
      return words.scale(one).isPresent() && words.scale(other).isPresent();
    }
    return one == null || other == null || Spelling.plain(one).equals(Spelling.plain(other));
  }
}
