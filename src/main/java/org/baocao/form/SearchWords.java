package org.baocao.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What searches know of the field's words: {@code models/search.yaml}.
 *
 * @param fields names that queries have for a field, by its own name
 * @param values names of a field's fixed values, by field and value
 * @param operators words between parts of a query, by {@code and or not}
 * @param joined between what a heading names first and what it names besides
 * @param kinds what passages are about; the first of them has the first bit of a mask
 * @param abbreviations what each stands for
 */
public record SearchWords(
    Map<String, List<String>> fields,
    Map<String, Map<String, List<String>>> values,
    Map<String, List<String>> operators,
    Pattern joined,
    List<SectionKind> kinds,
    Map<String, List<String>> abbreviations) {

  /**
   * What a passage is about.
   *
   * @param names in queries
   * @param heading found in the plain text of a heading above it
   */
  public record SectionKind(String id, List<String> names, Pattern heading) {}

  /** A mistake in the file is a {@link FormException}. */
  public static SearchWords load(Path models) {
    return new Yaml(models).read(models.resolve("search.yaml"), SearchWords.class);
  }
}
