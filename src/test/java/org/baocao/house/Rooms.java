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
          Map.of(
              "com.fasterxml.jackson.dataformat.yaml", List.of("form"),
              "org.apache.tika", List.of("intake"),
              "org.apache.poi", List.of("read", "intake"),
              "org.apache.pdfbox", List.of("read"),
              "opennlp", List.of("extract"),
              "org.jdbi", List.of("store"),
              "org.flywaydb", List.of("store"),
              "org.apache.lucene", List.of("search"),
              "gg.jte", List.of("digest"),
              "org.apache.camel", List.of("cli")));

  private Rooms() {}
}
