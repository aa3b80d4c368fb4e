package org.baocao.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The plan of the house, as one map; the drawing in docs/ is made from it. */
final class Rooms {

  static final Map<String, Set<String>> SEES =
      new TreeMap<>(
          Map.of(
              "model", Set.of(),
              "form", Set.of("model"),
              "intake", Set.of("model"),
              "read", Set.of("model"),
              "extract", Set.of("model", "form"),
              "check", Set.of("model", "form"),
              "store", Set.of("model", "form"),
              "search", Set.of("model", "form"),
              "digest", Set.of("model", "form", "store", "search"),
              "cli",
                  Set.of(
                      "model", "form", "intake", "read", "extract", "check", "store", "search",
                      "digest")));

  /** Library package → rooms that may touch it. */
  static final Map<String, List<String>> DOORS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("com.fasterxml.jackson.dataformat.yaml", List.of("form")),
              Map.entry("org.apache.tika", List.of("intake")),
              Map.entry("org.apache.poi", List.of("read", "intake")),
              Map.entry("org.apache.pdfbox", List.of("read")),
              Map.entry("org.jsoup", List.of("read.html")),
              Map.entry("org.apache.james.mime4j", List.of("read.mail")),
              Map.entry("opennlp", List.of("extract")),
              Map.entry("org.jdbi", List.of("store")),
              Map.entry("org.flywaydb", List.of("store")),
              Map.entry("org.apache.lucene", List.of("search")),
              Map.entry("gg.jte", List.of("digest")),
              Map.entry("org.apache.camel", List.of("cli"))));

  private Rooms() {}
}
