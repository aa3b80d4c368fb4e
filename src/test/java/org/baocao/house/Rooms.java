package org.baocao.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The plan of the house, as one map; the drawing in docs/ is made from it. */
final class Rooms {

  static final Map<String, Set<String>> SEES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", Set.of()),
              Map.entry("form", Set.of("model")),
              Map.entry("intake", Set.of("model")),
              Map.entry("read", Set.of("model")),
              Map.entry("extract", Set.of("model", "form")),
              Map.entry("check", Set.of("model", "form")),
              Map.entry("compare", Set.of("model")),
              Map.entry("link", Set.of("model", "form")),
              Map.entry("store", Set.of("model", "form")),
              Map.entry("search", Set.of("model", "form")),
              Map.entry("digest", Set.of("model", "form", "compare", "store", "search")),
              Map.entry(
                  "cli",
                  Set.of(
                      "model", "form", "intake", "read", "extract", "check", "compare", "link",
                      "store", "search", "digest"))));

  /** Library package → rooms that may touch it. */
  static final Map<String, List<String>> DOORS =
      new TreeMap<>(
          Map.ofEntries(
              entry("com.fasterxml.jackson.dataformat.yaml", "form"),
              entry("org.apache.tika", "intake", "read.again"),
              entry("org.apache.poi", "read", "intake"),
              entry("org.apache.pdfbox", "read"),
              entry("org.jsoup", "read.html"),
              entry("org.apache.james.mime4j", "read.mail", "intake.unpack"),
              entry("org.apache.commons.compress", "intake.unpack"),
              entry("com.github.junrar", "intake.unpack"),
              entry("org.bouncycastle", "read.sign"),
              entry("javax.xml.crypto", "read.sign"),
              entry("opennlp", "extract"),
              entry("de.uni_freiburg.informatik.ultimate", "check.proof"),
              entry("org.jdbi", "store"),
              entry("org.flywaydb", "store"),
              entry("org.apache.lucene", "search"),
              entry("gg.jte", "digest"),
              entry("org.apache.camel", "cli"),
              entry("jakarta.mail", "cli"),
              entry("org.apache.commons.csv", "cli")));

  private static Map.Entry<String, List<String>> entry(String library, String... rooms) {
    return Map.entry(library, List.of(rooms));
  }

  private Rooms() {}
}
