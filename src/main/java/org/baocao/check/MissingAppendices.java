package org.baocao.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baocao.model.Appendix;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Paragraph;
import org.baocao.model.Report;
import org.baocao.model.Severity;
import org.baocao.model.TextPlace;

/** Appendices that the form asks for, or that the numbering of those present leaves out. */
final class MissingAppendices implements Check {

  @Override
  public List<Finding> findings(Subject subject) {
    Report report = subject.report();
    Set<String> present = new LinkedHashSet<>();
    for (Appendix appendix : report.appendices()) {
      if (appendix.number() != null) {
        present.add(appendix.number());
      }
    }
    List<String> missing = new ArrayList<>(asked(subject, present));
    missing.removeAll(present);
    List<Evidence> evidence = headings(report, missing);
    boolean separateFile = report.letterhead().kind() == null;
    if (missing.isEmpty() || evidence.isEmpty() || separateFile) {
      return List.of();
    }
    AppendixNames names = new AppendixNames(subject);
    return List.of(
        new Finding(
            "appendices.missing",
            subject.form().isPresent() ? Severity.ERROR : Severity.WARNING,
            Messages.text(
                "appendices.missing",
                String.join(", ", missing),
                String.join(", ", present),
                names.small(),
                names.word()),
            List.of(),
            evidence,
            Messages.text(
                "appendices.missing.mend",
                String.join(", ", missing),
                names.small(),
                names.word())));
  }

  /** The form's appendices; without a form those up to the highest number there is. */
  private static List<String> asked(Subject subject, Set<String> present) {
    if (subject.form().isPresent()) {
      return present.isEmpty() ? List.of() : subject.form().get().required();
    }
    int highest = present.stream().mapToInt(Integer::parseInt).max().orElse(0);
    List<String> asked = new ArrayList<>();
    for (int number = 1; number < highest; number++) {
      asked.add(Integer.toString(number));
    }
    return asked;
  }

  /** The headings on both sides of the gap. */
  private static List<Evidence> headings(Report report, List<String> missing) {
    int first = missing.stream().mapToInt(Integer::parseInt).min().orElse(0);
    Appendix before = null;
    Appendix after = null;
    for (Appendix appendix : report.appendices()) {
      if (appendix.number() != null && appendix.heading() != null) {
        boolean smaller = Integer.parseInt(appendix.number()) < first;
        before = smaller ? appendix : before;
        after = !smaller && after == null ? appendix : after;
      }
    }
    List<Evidence> evidence = new ArrayList<>();
    for (Appendix appendix : Arrays.asList(before, after)) {
      if (appendix != null) {
        evidence.add(heading(report, appendix));
      }
    }
    return evidence;
  }

  private static Evidence heading(Report report, Appendix appendix) {
    Paragraph paragraph =
        report
            .document()
            .paragraphs()
            .filter(p -> Integer.valueOf(p.index()).equals(appendix.heading()))
            .findFirst()
            .orElseThrow();
    int length = paragraph.text().length();
    return new Evidence(
        new TextPlace(paragraph.index(), 0, length, paragraph.page(), paragraph.box()),
        "PL" + appendix.number(),
        paragraph.text());
  }
}
