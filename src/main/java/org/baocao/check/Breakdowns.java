package org.baocao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    boolean alike =
        listed.stream()
            .allMatch(
                p ->
                    p.of() == null && (p.unit() == null || same(p, whole) || whole.unit() == null));
    BigDecimal sum =
        listed.stream()
            .map(Observation::value)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total == null || whole.of() != null || listed.size() < 2 || !alike) {
      return;
    }
    if (sum.compareTo(total) > 0) {
      List<Observation> figures = new ArrayList<>(List.of(whole));
      figures.addAll(listed);
      List<Evidence> evidence = figures.stream().map(Observation::evidence).toList();
      findings.add(
          new Finding(
              "breakdown",
              Severity.WARNING,
              Messages.text("breakdown", total, sum, sum.subtract(total), Places.of(evidence)),
              figures.stream().map(Observation::id).toList(),
              evidence,
              Messages.text("breakdown.mend")));
    }
  }

  private static boolean same(Observation one, Observation other) {
    return one.unit() != null
        && other.unit() != null
        && Spelling.plain(one.unit()).equals(Spelling.plain(other.unit()));
  }
}
