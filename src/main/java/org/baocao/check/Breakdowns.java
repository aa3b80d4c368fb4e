package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
final class Breakdowns implements Check {

  private static final Pattern SENTENCE_END = Pattern.compile("[.;](?=\\s|$)|\\n");

  @Override
  public List<Finding> findings(Subject subject) {
    Wording.Figures words = subject.wording().figures();
    List<Observation> all = subject.report().observations();
    List<Finding> findings = new ArrayList<>();
    Set<Integer> told =
        all.stream()
            .map(o -> o.evidence().place() instanceof TextPlace place ? place.paragraph() : -1)
            .collect(Collectors.toSet());
    subject
        .report()
        .document()
        .paragraphs()
        .filter(paragraph -> told.contains(paragraph.index()))
        .forEach(paragraph -> in(paragraph, words, all, findings));
    return findings;
  }

  private static void in(
      Paragraph paragraph, Wording.Figures words, List<Observation> all, List<Finding> findings) {
    Pattern parts = words.parts();
    String plain = Spelling.plain(paragraph.text());
    int from = 0;
    for (Matcher sentenceEnd = SENTENCE_END.matcher(plain); from < plain.length(); ) {
      int to = sentenceEnd.find() ? sentenceEnd.start() : plain.length();
      Matcher opening = parts.matcher(plain).region(from, to);
      // A list within a list has two totals: which parts are whose the words alone do not say.
      if (opening.find() && !parts.matcher(plain).region(opening.end(), to).find()) {
        int sentence = from;
        List<Observation> before = within(all, paragraph, sentence, opening.start());
        List<Observation> listed = within(all, paragraph, opening.end(), to);
        if (!before.isEmpty()) {
          check(words, before.get(before.size() - 1), listed, findings);
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

  private static void check(
      Wording.Figures words, Observation whole, List<Observation> listed, List<Finding> findings) {
    for (Observation part : listed) {
      BigDecimal printed = whole.value();
      BigDecimal own = part.value();
      boolean counts = whole.of() == null && part.of() == null;
      if (printed == null || own == null || !counts || !alike(words, part, whole)) {
        continue;
      }
      Money money = Money.of(words, Stream.of(whole, part));
      Value total = money.value(printed, whole.unit());
      Value value = money.value(own, part.unit());
      if (value.low().compareTo(total.high()) > 0) {
        findings.add(finding(whole, part, total.number(), value.number()));
      }
    }
  }

  private static Finding finding(
      Observation whole, Observation part, BigDecimal total, BigDecimal value) {
    List<Evidence> evidence = List.of(whole.evidence(), part.evidence());
    return new Finding(
        "breakdown",
        Severity.WARNING,
        Messages.text("breakdown", total, value, value.subtract(total), Places.of(evidence)),
        List.of(whole.id(), part.id()),
        evidence,
        Messages.text("breakdown.mend"));
  }

  /** Sums of money compare with each other in any unit, and with nothing else. */
  private static boolean alike(Wording.Figures words, Observation part, Observation whole) {
    String one = part.unit();
    String other = whole.unit();
    if (words.scale(one).isPresent() || words.scale(other).isPresent()) {
      return words.scale(one).isPresent() && words.scale(other).isPresent();
    }
    return one == null || other == null || Spelling.plain(one).equals(Spelling.plain(other));
  }
}
