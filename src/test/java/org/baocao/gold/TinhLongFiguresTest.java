package org.baocao.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.baocao.model.Letterhead;
import org.baocao.model.Observation;
import org.baocao.model.Report;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the narrative of the sample states, and its letterhead: one test a line of the gold. */
class TinhLongFiguresTest {

  private static final JsonNode GOLD = TinhLong.gold("narrative");
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  @AfterAll
  static void quotesHold() {
    TinhLong.KINDS.forEach(kind -> QuotesHold.in(TinhLong.review(kind)));
  }

  @TestFactory
  Stream<DynamicTest> states() {
    return TinhLong.KINDS.stream()
        .flatMap(
            kind ->
                StreamSupport.stream(GOLD.get("figures").spliterator(), false)
                    .map(
                        figure ->
                            dynamicTest(
                                kind + " states " + figure.get("id").asText(),
                                () -> states(kind, figure))));
  }

  private static void states(String kind, JsonNode gold) {
    List<Observation> named =
        narrative(kind).stream()
            .filter(o -> gold.get("id").asText().equals(o.indicator()))
            .toList();
    assertEquals(1, named.size(), () -> "stated once: " + named);
    Observation found = named.get(0);
    same(gold.get("value"), found.value());
    same(gold.get("of"), found.of());
    same(gold.get("percent"), found.percent());
    assertEquals(gold.path("bound").asText("="), found.bound().symbol());
    assertEquals(gold.get("section").asText(), found.evidence().section());
  }

  private static void same(@Nullable JsonNode gold, @Nullable BigDecimal found) {
    boolean none = gold == null || gold.isNull();
    assertEquals(none ? null : gold.decimalValue().toPlainString(), plain(found));
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  @TestFactory
  Stream<DynamicTest> statesNothingElse() {
    return TinhLong.KINDS.stream()
        .map(
            kind ->
                dynamicTest(
                    kind + " states nothing but the gold",
                    () -> {
                      List<String> gold = new ArrayList<>();
                      GOLD.get("figures").forEach(f -> gold.add(f.get("id").asText()));
                      assertTrue(
                          narrative(kind).stream().allMatch(o -> gold.contains(o.indicator())),
                          () -> "beside the gold: " + narrative(kind));
                    }));
  }

  private static List<Observation> narrative(String kind) {
    return TinhLong.review(kind).report().observations().stream()
        .filter(o -> o.evidence().place() instanceof TextPlace)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> letterhead() {
    return TinhLong.KINDS.stream()
        .flatMap(
            kind ->
                GOLD.get("report").properties().stream()
                    .map(
                        part ->
                            dynamicTest(kind + " has " + part.getKey(), () -> has(kind, part))));
  }

  private static void has(String kind, Map.Entry<String, JsonNode> part) throws Exception {
    Report report = TinhLong.review(kind).report();
    Letterhead letterhead = report.letterhead();
    if (part.getKey().equals("period")) {
      assertEquals(part.getValue().asText(), String.valueOf(report.period()));
      return;
    }
    JsonNode found =
        JSON.disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .valueToTree(
                Letterhead.class
                    .getRecordComponents()[component(part.getKey())]
                    .getAccessor()
                    .invoke(letterhead));
    assertEquals(part.getValue(), found);
  }

  private static int component(String name) {
    for (int i = 0; i < Letterhead.class.getRecordComponents().length; i++) {
      if (Letterhead.class.getRecordComponents()[i].getName().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no part '" + name + "' in a letterhead");
  }
}
