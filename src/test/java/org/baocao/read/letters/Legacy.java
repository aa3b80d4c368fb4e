package org.baocao.read.letters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Writes Unicode text as programs of the time before it did: the tables read backwards. */
public final class Legacy {

  private final Map<String, String> codes = new HashMap<>();

  private Legacy() {}

  public static Legacy in(LegacyEncoding encoding) throws IOException {
    Legacy legacy = new Legacy();
    String table = encoding.name().toLowerCase(java.util.Locale.ROOT) + ".txt";
    try (InputStream in = LegacyEncoding.class.getResourceAsStream(table)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          String[] row = line.split(" ");
          byte[] bytes = HexFormat.of().parseHex(row[0]);
          legacy.codes.putIfAbsent(row[1], new String(bytes, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return legacy;
  }

  boolean has(String letter) {
    return codes.containsKey(letter);
  }

  public String write(String text) {
    StringBuilder written = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> written.append(codes.getOrDefault(letter, letter)));
    return written.toString();
  }
}
