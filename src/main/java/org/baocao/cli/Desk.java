package org.baocao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.Header;
import org.baocao.check.Checks;
import org.baocao.extract.Extraction;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.model.Document;
import org.baocao.model.Filing;
import org.baocao.model.Judged;
import org.baocao.model.Numbers;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Source;
import org.baocao.model.Submission;
import org.baocao.read.Binder;
import org.baocao.read.Engines;
import org.jspecify.annotations.Nullable;

/** The stages from a file to its review, as the routes call them. */
public final class Desk {

  static final String SUBMISSION = "submission";

  private final Documents documents;
  private final SecondLook second;
  private final Extraction extraction;
  private final Checks checks;
  private final @Nullable String form;
  private final Function<Report, List<Numbers>> earlier;

  private Desk(
      Engines engines,
      Extraction extraction,
      Checks checks,
      @Nullable String form,
      Function<Report, List<Numbers>> earlier) {
    this.documents = new Documents(engines);
    this.second = new SecondLook(engines);
    this.extraction = extraction;
    this.checks = checks;
    this.form = form;
    this.earlier = earlier;
  }

  /** {@code form}: the form that every report is to be read by, null where each says its own. */
  static Desk of(Forms forms, @Nullable String form, Words words) {
    String known = form == null ? null : form(forms, form, words).id();
    return new Desk(
        Engines.here(), new Extraction(forms), new Checks(forms), known, report -> List.of());
  }

  /**
   * The same where files are opened elsewhere, and it is known what the locality of a report
   * reported before.
   */
  Desk with(Engines engines, Function<Report, List<Numbers>> before) {
    return new Desk(engines, extraction, checks, form, before);
  }

  static Form form(Forms forms, String id, Words words) {
    String known = forms.all().stream().map(Form::id).sorted().collect(Collectors.joining(", "));
    return forms.form(id).orElseThrow(() -> new WrongUsage(words.say("form.unknown", id, known)));
  }

  /** {@code name}: relative to the inbox, a folder in front names the locality. */
  public Submission receive(
      java.io.File file, @Header(Exchange.FILE_NAME) String name, Exchange exchange)
      throws IOException, RefusedException {
    Submission submission = documents.receive(file.toPath(), Path.of(name));
    exchange.setProperty(SUBMISSION, submission);
    return submission;
  }

  public Document read(Submission submission) throws RefusedException {
    return documents.read(submission);
  }

  public Report extract(Document document) {
    return form == null ? extraction.extract(document) : extraction.extract(document, form);
  }

  public Review check(Report report, @ExchangeProperty(SUBMISSION) Submission submission) {
    return second.at(
        checks.check(report, List.of(), earlier.apply(report)),
        source -> Optional.of(submission.path()));
  }

  List<Judged> judged(Report report) {
    return checks.judged(report);
  }

  Filing filing(Report report, @Nullable String folder) {
    return extraction.filing(report, folder);
  }

  /**
   * A report with the appendices in its case.
   *
   * @param doubted names of reports that the file may go with, where that is not known
   * @param files where the bytes of each file lie
   */
  Review review(
      Document report,
      List<Report> appendices,
      List<String> doubted,
      Function<Source, Optional<Path>> files) {
    Document whole = Binder.bound(extraction.ordered(report, appendices));
    Report bound = extract(whole);
    return second.at(checks.check(bound, doubted, earlier.apply(bound)), files);
  }

  /** All of it at once, for a file that is only looked at. */
  Review review(Path file) throws IOException, RefusedException {
    return review(List.of(file));
  }

  /** As that, for a report and its appendices in files of their own, in any order. */
  Review review(List<Path> files) throws IOException, RefusedException {
    List<Document> read = new ArrayList<>();
    Map<Source, Path> paths = new HashMap<>();
    for (Path file : files) {
      Document document = documents.of(file);
      read.add(document);
      paths.put(document.source(), file);
    }
    Document whole = files.size() == 1 ? read.getFirst() : Binder.bound(extraction.ordered(read));
    return second.at(
        checks.check(extract(whole)), source -> Optional.ofNullable(paths.get(source)));
  }
}
