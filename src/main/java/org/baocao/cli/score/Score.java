package org.baocao.cli.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What of one document is right.
 *
 * @param document its path within the corpus, parted by slashes
 * @param letterhead parts of the letterhead, the signature and the period
 */
public record Score(
    String document, Share cells, Share rows, Share figures, Share letterhead, Share findings) {

  /** The names of the counts, in order. */
  public static final List<String> COUNTS =
      List.of("cells", "rows", "figures", "letterhead", "findings");

  /** {@code read}: the object that {@code read} prints. */
  public static Score of(String document, JsonNode read, Gold gold) {
    TableScore tables = TableScore.of(gold.tables(), read.path("tables"));
    return new Score(
        document,
        tables.cells(),
        tables.rows(),
        FigureScore.of(gold.figures(), read.path("observations")),
        letterhead(gold.report(), read.path("report")),
        FindingScore.of(gold.findings(), gold.checks(), read.path("findings"), document));
  }

  private static Share letterhead(JsonNode gold, JsonNode read) {
    Share share = Share.NONE;
    for (Map.Entry<String, JsonNode> part : gold.properties()) {
      share = share.plus(Share.of(part.getValue().equals(read.path(part.getKey()))));
    }
    return share;
  }

  public List<Share> counts() {
    return List.of(cells, rows, figures, letterhead, findings);
  }
}
