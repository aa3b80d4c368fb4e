package org.baocao.read.letters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A way of writing Vietnamese in bytes with fonts of its own, from the time before Unicode. */
public enum LegacyEncoding {
  TCVN3("\\.?Vn[A-Z0-9].*"),
  VNI("VNI[-_ ].*"),
  VPS("VPS[-_ ].*"),
  VISCII("(?:VI[-_ ]|.*VISCII).*");

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final String SUBSET = "(?:[A-Z]{6}\\+)?";

  /** Fonts that draw small letters as capitals. */
  private static final Pattern CAPITALS =
      Pattern.compile(SUBSET + "\\.?Vn.*H(?:[-, ]?(?:Bold|Italic|Regular))*");

  private static final Map<Character, Character> BYTES = bytes();

  private final Pattern fonts;
  private final Map<String, String> letters = new HashMap<>();
  private int longest;

  LegacyEncoding(String fonts) {
    this.fonts = Pattern.compile(SUBSET + fonts);
    read();
  }

  /** Characters that Windows has for bytes which are control codes in Latin-1. */
  private static Map<Character, Character> bytes() {
    Map<Character, Character> bytes = new HashMap<>();
    for (int code = 0x80; code < 0xA0; code++) {
      char shown = new String(new byte[] {(byte) code}, WINDOWS).charAt(0);
      bytes.put(shown, (char) code);
    }
    return bytes;
  }

  private void read() {
    String table = name().toLowerCase(Locale.ROOT) + ".txt";
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(LegacyEncoding.class.getResourceAsStream(table), table),
                StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(row -> put(row[0], row[1]));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void put(String codes, String letter) {
    String key = new String(HexFormat.of().parseHex(codes), StandardCharsets.ISO_8859_1);
    letters.put(key, letter);
    longest = Math.max(longest, key.length());
  }

  /** Whether a font's name says so, which may be a lie. */
  boolean names(String font) {
    return fonts.matcher(font).matches();
  }

  /** Whether a font's name speaks for any of them. */
  public static boolean isNamedBy(String font) {
    return Arrays.stream(values()).anyMatch(encoding -> encoding.names(font));
  }

  /** The letters that a font shows for a piece of text, or the text where it can be no bytes. */
  public String shown(String font, String raw) {
    String codes = codes(raw);
    return codes == null ? raw : cased(font, letters(codes));
  }

  static String cased(String font, String text) {
    return CAPITALS.matcher(font).matches() ? text.toUpperCase(Locale.ROOT) : text;
  }

  /** Text as the bytes that were typed; null where a letter of it can be no byte. */
  static @Nullable String codes(String raw) {
    StringBuilder codes = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= 0xF020 && c <= 0xF0FF) {
        codes.append((char) (c - 0xF000)); // a font marked as one of symbols
      } else if (c < 0x100 || !Character.isLetter(c) || BYTES.containsKey(c)) {
        codes.append(c);
      } else {
        return null;
      }
    }
    return codes.toString();
  }

  /** The letters of what {@link #codes} gave; all that is no letter stays. */
  String letters(String codes) {
    StringBuilder text = new StringBuilder(codes.length());
    int at = 0;
    while (at < codes.length()) {
      int length = Math.min(longest, codes.length() - at);
      String letter = letter(codes.substring(at, at + length));
      while (letter == null && length > 1) {
        letter = letter(codes.substring(at, at + --length));
      }
      text.append(letter == null ? codes.substring(at, at + length) : letter);
      at += length;
    }
    return text.toString();
  }

  private @Nullable String letter(String codes) {
    StringBuilder bytes = new StringBuilder(codes.length());
    for (int i = 0; i < codes.length(); i++) {
      bytes.append((char) BYTES.getOrDefault(codes.charAt(i), codes.charAt(i)));
    }
    return letters.get(bytes.toString());
  }
}
