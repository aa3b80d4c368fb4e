package org.baocao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baocao.model.Basis;
import org.baocao.model.Finding;
import org.baocao.model.Judged;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What was judged, kept or not, as an ESS validation report 1.0.0 with keys of our own; see
 * docs/output.md.
 */
final class EssJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Review review;
  private final Report report;
  private final String time;
  private final String language;
  private final DataPoints points;
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final FindingIds ids;
  private final ArrayNode entries = JSON.arrayNode();

  /** {@code time} of the event, null for that of the report: the same input gives the same. */
  EssJson(Review review, @Nullable String time, String language) {
    this.review = review;
    this.report = review.report();
    this.time = time == null ? time(report) : time;
    this.language = language;
    this.points = new DataPoints(report);
    this.ids = new FindingIds(review.findings());
    review.findings().forEach(finding -> findings.putIfAbsent(finding.key(), finding));
  }

  private static String time(Report report) {
    return Stream.of(
            Optional.ofNullable(report.letterhead().date()),
            Optional.ofNullable(report.period()).map(Period::to))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Object::toString)
        .orElse("1970-01-01");
  }

  /** Every claim, then every finding of none, then the sum of it with the manifest. */
  ArrayNode of(List<Judged> claims, ObjectNode manifest) {
    Set<String> told = new HashSet<>();
    for (Judged claim : claims) {
      Finding finding = claim.finding() == null ? null : findings.get(claim.finding());
      if (finding != null) {
        told.add(finding.key());
      }
      entries.add(claim(claim, finding));
    }
    findings.values().stream()
        .filter(finding -> !told.contains(finding.key()))
        .forEach(finding -> entries.add(finding(finding)));
    ObjectNode sum = entry("aggregation");
    ObjectNode aggregate = JSON.objectNode();
    aggregate.put("language", "text");
    aggregate.put("expression", "number of findings of severity error");
    sum.set("aggregate", aggregate);
    sum.set("data", data(List.of(points.of("")), ""));
    sum.put("value", Long.toString(review.count(Severity.ERROR)));
    sum.set("manifest", manifest);
    return entries.add(sum);
  }

  private ObjectNode claim(Judged claim, @Nullable Finding finding) {
    Severity severity = finding == null ? claim.severity() : finding.severity();
    String says = claim.says() == null ? claim.given() : claim.says().in(language);
    ObjectNode entry = entry("validation");
    entry.set("rule", rule(claim.rule(), claim.given(), severity, says));
    entry.set("data", data(points.of(claim.observations()), message(finding)));
    entry.put(
        "value",
        switch (claim.outcome()) {
          case HOLDS -> "1";
          case BROKEN -> "0";
          case UNDECIDED -> "NA";
        });
    entry.put("level", finding == null ? 1 : finding.level().number());
    entry.put("expected", claim.expected());
    entry.put("actual", claim.actual());
    entry.put("missing", claim.missing());
    return told(entry, finding);
  }

  private ObjectNode finding(Finding finding) {
    List<String> sections =
        finding.evidence().stream()
            .map(evidence -> points.of(Objects.requireNonNullElse(evidence.section(), "")))
            .distinct()
            .toList();
    List<String> figures = points.of(finding.observations());
    Basis basis = finding.basis();
    String given = basis == null ? null : basis.given();
    ObjectNode entry = entry("validation");
    entry.set(
        "rule",
        rule(
            finding.check(),
            given == null ? finding.check() : given,
            finding.severity(),
            basis == null ? message(finding) : basis.says().in(language)));
    entry.set("data", data(figures.isEmpty() ? sections : figures, message(finding)));
    entry.put("value", "0");
    entry.put("level", finding.level().number());
    entry.put("expected", basis == null ? null : basis.expected());
    entry.put("actual", basis == null ? null : basis.actual());
    entry.putNull("missing");
    return told(entry, finding);
  }

  private ObjectNode entry(String type) {
    ObjectNode entry = JSON.objectNode();
    entry.put("id", "v" + (entries.size() + 1));
    entry.put("type", type);
    ObjectNode event = entry.putObject("event");
    event.put("time", time);
    event.put("actor", "baocao");
    event.put("agent", "baocao " + Version.number());
    event.put("trigger", report.document().source().sha256());
    return entry;
  }

  private static ObjectNode rule(String id, String given, Severity severity, String says) {
    return JSON.objectNode()
        .put("language", "baocao")
        .put("expression", given)
        .put("severity", severity == Severity.NOTE ? "information" : severity.id())
        .put("description", says)
        .put("id", id);
  }

  private static ObjectNode data(List<String> points, String description) {
    ObjectNode data = JSON.objectNode();
    ArrayNode source = data.putArray("source");
    ArrayNode target = data.putArray("target");
    points.forEach(source::add);
    points.forEach(target::add);
    return data.put("description", description);
  }

  private ObjectNode told(ObjectNode entry, @Nullable Finding finding) {
    entry.put("finding", finding == null ? null : ids.of(finding));
    if (finding != null && finding.accepted() != null) {
      entry.set("accepted", FindingJson.of(finding.accepted()));
    }
    return entry;
  }

  private String message(@Nullable Finding finding) {
    return finding == null ? "" : finding.message().in(language);
  }
}
