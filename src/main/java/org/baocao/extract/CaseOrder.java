package org.baocao.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.baocao.form.Wording;
import org.baocao.model.Appendix;
import org.baocao.model.Document;
import org.baocao.model.Letterhead;
import org.baocao.model.Report;

/** Tells the report of a case from its appendices, in whatever order the files come. */
final class CaseOrder {

  private static final Comparator<Report> BY_NAME =
      Comparator.comparing((Report file) -> file.document().source().file())
          .thenComparing(file -> file.document().source().sha256());

  private static final int LAST = Integer.MAX_VALUE;

  private final Wording wording;

  CaseOrder(Wording wording) {
    this.wording = wording;
  }

  /** As below, where nobody has said which of the files is the report. */
  List<Document> ordered(List<Report> files) {
    Report report =
        files.stream()
            .max(
                Comparator.comparingLong(CaseOrder::formalParts)
                    .thenComparingLong(file -> file.document().paragraphs().count())
                    .thenComparing(BY_NAME.reversed()))
            .orElseThrow();
    List<Report> others = new ArrayList<>(files);
    others.remove(report);
    return ordered(report.document(), others);
  }

  /** The report, and behind it the others by the numbers of their appendices. */
  List<Document> ordered(Document report, List<Report> others) {
    Stream<Document> behind =
        others.stream()
            .sorted(Comparator.comparingInt(this::firstAppendix).thenComparing(BY_NAME))
            .map(Report::document);
    return Stream.concat(Stream.of(report), behind).toList();
  }

  /** How much of a report's formal parts a file has; an appendix mostly has none of them. */
  static long formalParts(Report file) {
    Letterhead head = file.letterhead();
    long parts =
        Stream.of(head.kind(), head.symbol(), head.date(), head.addressee(), head.signer())
            .filter(Objects::nonNull)
            .count();
    return parts + (head.recipients().isEmpty() ? 0 : 1) + (file.sections().isEmpty() ? 0 : 2);
  }

  private int firstAppendix(Report file) {
    return file.appendices().stream()
        .map(Appendix::number)
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> AppendixHeading.number(file.document().source().file(), wording))
        .map(Integer::parseInt)
        .orElse(LAST);
  }
}
