package org.baocao.extract.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.baocao.form.FormException;
import org.baocao.model.Role;

/** The trained models: where sentences end, what a number is, and which indicator it states. */
public final class LanguageModel {

  static final String ENDS = "sentences.bin";
  static final String ROLES = "roles.bin";
  static final String INDICATORS = "indicators.bin";

  private final SentenceModel ends;
  private final Categories roles;
  private final Categories indicators;

  /** Where results stand among the roles. */
  private final int result;

  private LanguageModel(SentenceModel ends, Categories roles, Categories indicators) {
    this.ends = ends;
    this.roles = roles;
    this.indicators = indicators;
    this.result = roles.names().indexOf(Role.RESULT.toString());
  }

  /**
   * What a number is taken for.
   *
   * @param sure of the role, 0 to 1
   * @param result how likely it is a result
   */
  public record Taken(Role role, double sure, double result) {}

  /** How likely each indicator is the one that a result states. */
  public static final class Named {
    private final List<String> names;
    private final double[] odds;

    private Named(List<String> names, double[] odds) {
      this.names = names;
      this.odds = odds;
    }

    /** The likeliest, or a name of no indicator where none is known. */
    public String indicator() {
      return names.get(Categories.best(odds));
    }

    /** How likely {@code indicator} is, 0 to 1. */
    public double of(String indicator) {
      int at = names.indexOf(indicator);
      return at < 0 ? 0 : odds[at];
    }
  }

  /**
   * A sentence by its offsets.
   *
   * @param end behind its last letter
   */
  public record Sentence(int start, int end) {}

  /** Reads what {@code baocao train} wrote. */
  public static LanguageModel load(Path folder) {
    try {
      return new LanguageModel(
          new SentenceModel(folder.resolve(ENDS)),
          Categories.read(folder.resolve(ROLES)),
          Categories.read(folder.resolve(INDICATORS)));
    } catch (IOException e) {
      throw new FormException(folder.toString(), "no trained model: " + e.getMessage());
    }
  }

  /** The sentences of a paragraph in their order. */
  public List<Sentence> sentences(String text) {
    // a detector keeps the odds of its last text, so that threads cannot share one
    return Stream.of(new SentenceDetectorME(ends).sentPosDetect(text))
        .map(span -> new Sentence(span.getStart(), span.getEnd()))
        .toList();
  }

  /** Of a number by its {@link Context#features}. */
  public Taken role(String[] features) {
    double[] odds = roles.odds(features);
    int best = Categories.best(odds);
    Role role = Role.named(roles.names().get(best)).orElse(Role.NONE);
    return new Taken(role, odds[best], odds[result]);
  }

  /** Of a number by its {@link Context#features}. */
  public Named indicator(String[] features) {
    return new Named(indicators.names(), indicators.odds(features));
  }
}
