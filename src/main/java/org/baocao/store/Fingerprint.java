package org.baocao.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Letterhead;
import org.baocao.model.Observation;
import org.baocao.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * What a finding rests on, as text: its check and the names, periods and numbers of its figures, or
 * the words that it quotes where it has none. Another file with the same gives the same.
 */
final class Fingerprint {

  private final Map<String, Observation> figures;

  Fingerprint(Report report) {
    this.figures =
        report.observations().stream()
            .collect(Collectors.toMap(Observation::id, Function.identity()));
  }

  String of(Finding finding) {
    List<Observation> known =
        finding.observations().stream().map(figures::get).filter(Objects::nonNull).toList();
    Stream<String> parts =
        known.isEmpty()
            ? finding.evidence().stream().map(Fingerprint::words)
            : known.stream().map(Fingerprint::figure);
    return Stream.concat(Stream.of(finding.check()), parts.sorted())
        .collect(Collectors.joining("\n"));
  }

  /** Whose reports an explanation for good is about: the sender's code, or its name. */
  static @Nullable String locality(Report report) {
    Letterhead head = report.letterhead();
    return head.localityCode() == null ? head.locality() : head.localityCode();
  }

  private static String figure(Observation o) {
    String name = o.indicator() == null ? o.label() : o.indicator();
    String period = o.period() == null ? "" : o.period().iso();
    return Stream.of(o.value(), o.of(), o.percent())
        .map(number -> number == null ? "" : number.stripTrailingZeros().toPlainString())
        .collect(Collectors.joining("|", name + "|" + period + "|", ""));
  }

  private static String words(Evidence evidence) {
    return evidence.section() + "|" + evidence.quote().strip();
  }
}
