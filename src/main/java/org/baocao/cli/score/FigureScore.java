package org.baocao.cli.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Figures that the text states: right when said once, with value, denominator, rate and bound. */
final class FigureScore {

  private static final List<String> NUMBERS = List.of("value", "of", "percent");

  private FigureScore() {}

  static Share of(JsonNode gold, JsonNode observations) {
    List<JsonNode> stated = new ArrayList<>();
    for (JsonNode observation : observations) {
      if (!gold.isMissingNode() && !observation.at("/evidence").has("table")) {
        stated.add(observation);
      }
    }
    Share share = Share.NONE;
    Set<String> known = new HashSet<>();
    for (JsonNode figure : gold) {
      known.add(figure.path("id").asText());
      share = share.plus(Share.of(isRight(figure, stated)));
    }
    long beside =
        stated.stream().filter(o -> !known.contains(o.path("indicator").asText())).count();
    return share.butWrong((int) beside);
  }

  private static boolean isRight(JsonNode figure, List<JsonNode> stated) {
    List<JsonNode> named =
        stated.stream().filter(o -> o.path("indicator").equals(figure.path("id"))).toList();
    return named.size() == 1 && agree(figure, named.getFirst());
  }

  private static boolean agree(JsonNode figure, JsonNode found) {
    return NUMBERS.stream()
            .allMatch(name -> number(figure.path(name)).equals(number(found.path(name))))
        && figure.path("bound").asText("=").equals(found.path("bound").asText("="));
  }

  private static Optional<BigDecimal> number(JsonNode node) {
    return node.isNumber()
        ? Optional.of(node.decimalValue().stripTrailingZeros())
        : Optional.empty();
  }
}
