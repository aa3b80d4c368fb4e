package org.baocao.model;

/** Words for a person, in Vietnamese and in English. */
public record Text(String vi, String en) {

  /** The words in {@code language} ({@code vi} or {@code en}; anything else is Vietnamese). */
  public String in(String language) {
    return "en".equals(language) ? en : vi;
  }
}
