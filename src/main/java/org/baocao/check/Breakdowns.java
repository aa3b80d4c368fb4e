package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.form.Spelling;
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
    Pattern parts = subject.wording().figures().parts();
    List<Observation> all = subject.report().observations();
    List<Finding> findings = new ArrayList<>();
    subject
        .report()
        .document()
        .paragraphs()
        .forEach(paragraph -> in(paragraph, parts, all, findings));
    return findings;
  }

  private static void in(
      Paragraph paragraph, Pattern parts, List<Observation> all, List<Finding> findings) {
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
          check(before.get(before.size() - 1), listed, findings);
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

  private static void check(Observation whole, List<Observation> listed, List<Finding> findings) {
    BigDecimal total = whole.value();
    for (Observation part : listed) {
      BigDecimal value = part.value();
      boolean alike = part.unit() == null || whole.unit() == null || same(part, whole);
      boolean counts = whole.of() == null && part.of() == null;
      if (total != null && value != null && counts && alike && value.compareTo(total) > 0) {
        List<Evidence> evidence = List.of(whole.evidence(), part.evidence());
        findings.add(
            new Finding(
                "breakdown",
                Severity.WARNING,
                Messages.text(
                    "breakdown", total, value, value.subtract(total), Places.of(evidence)),
                List.of(whole.id(), part.id()),
                evidence,
                Messages.text("breakdown.mend")));
      }
    }
  }

  private static boolean same(Observation one, Observation other) {
    return one.unit() != null
        && other.unit() != null
        && Spelling.plain(one.unit()).equals(Spelling.plain(other.unit()));
  }
}
