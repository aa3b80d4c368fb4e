package org.baocao.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.check.earlier.EarlierReports;
import org.baocao.check.earlier.Remembered;
import org.baocao.check.repair.Witness;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.model.Finding;
import org.baocao.model.Judged;
import org.baocao.model.Numbers;
import org.baocao.model.Report;
import org.baocao.model.Review;

/** Holds reports against everything that is known: {@code Report} → {@code Review}. */
public final class Checks {

  /** What concerns the file and how it was read; these are sure of themselves. */
  private static final List<Check> OF_THE_READING =
      List.of(
          new BrokenSignatures(), new DoubtedText(), new DoubtfulTables(), new UnreadAttachments());

  private static final List<Check> OF_THE_CONTENT =
      List.of(
          new LetterheadCheck(),
          new MissingAppendices(),
          new FiledTwice(),
          new MissingRows(),
          new DoubledColumns(),
          new ColumnPeriods(),
          new HiddenHeaderText(),
          new BlankRates(),
          new MixedUnits(),
          new Contradictions());

  private final Forms forms;
  private final EarlierReports earlierReports;
  private final List<Check> ofTheContent;

  public Checks(Forms forms) {
    this.forms = forms;
    this.earlierReports = new EarlierReports(forms);
    this.ofTheContent =
        Stream.concat(Stream.of(new LapsedForm(forms)), OF_THE_CONTENT.stream()).toList();
  }

  /** The findings come worst first, otherwise in the order of the checks. */
  public Review check(Report report) {
    return check(report, List.of(), List.of());
  }

  /**
   * As that, beside what else is known.
   *
   * @param reports names of the reports that the file may go with, where that is not known
   * @param earlier what its locality reported before, the latest first
   */
  public Review check(Report report, List<String> reports, List<Numbers> earlier) {
    Subject subject = subject(report, Remembered.of(report, earlier));
    Caution caution = new Caution(report);
    AppendixNames names = new AppendixNames(subject);
    List<Finding> findings =
        Stream.of(
                findings(OF_THE_READING, subject),
                findings(ofTheContent, subject).map(caution::weighed),
                subject.form().stream()
                    .flatMap(form -> earlierReports.findings(report, form, earlier).stream()),
                UnclearCase.finding(report, reports).stream())
            .flatMap(found -> found)
            .map(names::named)
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    return new Review(report, findings);
  }

  /** Everything that a report claims, the broken with the keys of their findings. */
  public List<Judged> judged(Report report) {
    return Contradictions.judged(subject(report, Witness.NONE));
  }

  private Subject subject(Report report, Witness witness) {
    Optional<Form> form = Optional.ofNullable(report.form()).flatMap(forms::form);
    Optional<Form> lapsed = Optional.ofNullable(report.lapsedForm()).flatMap(forms::form);
    Optional<Form> text = form.or(() -> lapsed.map(Form::ofTexts));
    return new Subject(report, form, text, forms.wording(), witness);
  }

  private static Stream<Finding> findings(List<Check> checks, Subject subject) {
    return checks.stream()
        .flatMap(check -> check.findings(subject).stream().map(f -> f.at(check.level())));
  }
}
