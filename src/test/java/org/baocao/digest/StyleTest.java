package org.baocao.digest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTest {

  @ParameterizedTest
  @CsvSource({
    "ink, paper",
    "ink, desk",
    "soft, paper",
    "soft, desk",
    "link, paper",
    "link, desk",
    "seal, desk",
    "error, paper",
    "error, error-tint",
    "warning, paper",
    "warning, warning-tint",
    "note, paper",
    "note, note-tint",
    "ink, error-tint",
    "ink, warning-tint",
    "ink, note-tint"
  })
  void coloursContrast(String over, String under) throws IOException {
    Map<String, Double> luminance = new HashMap<>();
    Matcher colour =
        Pattern.compile("--([a-z-]+): #([0-9a-f]{6});")
            .matcher(Files.readString(Path.of("src/main/resources/org/baocao/digest/digest.css")));
    while (colour.find()) {
      luminance.put(colour.group(1), luminance(Integer.parseInt(colour.group(2), 16)));
    }
    double dark = Math.min(of(luminance, over), of(luminance, under));
    double light = Math.max(of(luminance, over), of(luminance, under));
    assertTrue((light + 0.05) / (dark + 0.05) >= 4.5);
  }

  private static double of(Map<String, Double> luminance, String colour) {
    return Optional.ofNullable(luminance.get(colour)).orElseThrow();
  }

  /** WCAG 2.2, relative luminance. */
  private static double luminance(int rgb) {
    double sum = 0;
    double[] weights = {0.0722, 0.7152, 0.2126};
    for (int i = 0; i < 3; i++) {
      double part = (rgb >> (8 * i) & 0xff) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
