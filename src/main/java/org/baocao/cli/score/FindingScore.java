package org.baocao.cli.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Findings: right when a line that must be found is found once with its severity, and when nothing
 * accuses what does agree. A finding beside all lines is wrong, unless it is a note.
 */
final class FindingScore {

  private FindingScore() {}

  static Share of(JsonNode gold, JsonNode checks, JsonNode findings, String document) {
    if (gold.isMissingNode()) {
      return Share.NONE;
    }
    List<String> known = new ArrayList<>();
    Share share = Share.NONE;
    for (JsonNode line : gold.path("must")) {
      JsonNode check = checks.path("must").path(line.path("id").asText());
      known.add(check.path("check").asText());
      if (isAsked(line, check, document)) {
        share = share.plus(Share.of(isFound(line, check, findings)));
      }
    }
    for (JsonNode line : gold.path("must_not")) {
      share = share.plus(Share.of(isSilent(checks.path("must_not").path(id(line)), findings)));
    }
    long beside =
        all(findings)
            .filter(finding -> !finding.path("severity").asText().equals("note"))
            .filter(finding -> !known.contains(finding.path("check").asText()))
            .count();
    return share.butWrong((int) beside);
  }

  private static String id(JsonNode line) {
    return line.path("id").asText();
  }

  /** Some lines no check answers for, and some formats do not hold what a line speaks of. */
  private static boolean isAsked(JsonNode line, JsonNode check, String document) {
    boolean isOptional = line.path("optional").asBoolean(false);
    return all(check.path("notIn")).noneMatch(kind -> document.endsWith("." + kind.asText()))
        && !(isOptional && check.isMissingNode());
  }

  private static boolean isFound(JsonNode line, JsonNode check, JsonNode findings) {
    List<JsonNode> found =
        all(findings).filter(f -> f.path("check").equals(check.path("check"))).toList();
    return found.size() == 1 && found.getFirst().path("severity").equals(line.path("severity"));
  }

  private static boolean isSilent(JsonNode prefixes, JsonNode findings) {
    return all(prefixes)
        .noneMatch(
            prefix ->
                all(findings).anyMatch(f -> f.path("check").asText().startsWith(prefix.asText())));
  }

  private static Stream<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
