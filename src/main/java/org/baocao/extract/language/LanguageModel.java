package org.baocao.extract.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
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
  private final DocumentCategorizerME roles;
  private final DocumentCategorizerME indicators;

  private LanguageModel(SentenceModel ends, DoccatModel roles, DoccatModel indicators) {
    this.ends = ends;
    this.roles = new DocumentCategorizerME(roles);
    this.indicators = new DocumentCategorizerME(indicators);
  }

  /**
   * What the models take a number for.
   *
   * @param sure of the role, 0 to 1
   * @param result how likely it is a result
   * @param indicator its name, "other" for none that is known
   * @param named how likely that indicator is
   */
  public record Opinion(Role role, double sure, double result, String indicator, double named) {

    /** Whether an indicator is named at all. */
    public boolean knows() {
      return !indicator.equals(Annotated.Mark.OTHER);
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
          new DoccatModel(folder.resolve(ROLES)),
          new DoccatModel(folder.resolve(INDICATORS)));
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

  /** {@code plain}: a sentence in plain spelling, the number between the offsets. */
  public Opinion opinion(String heading, String plain, int start, int end) {
    String[] context = Context.of(heading, plain, start, end);
    double[] role = roles.categorize(context);
    double[] indicator = indicators.categorize(context);
    Role best = Role.named(roles.getBestCategory(role)).orElse(Role.NONE);
    String name = indicators.getBestCategory(indicator);
    return new Opinion(
        best,
        role[roles.getIndex(best.toString())],
        role[roles.getIndex(Role.RESULT.toString())],
        name,
        indicator[indicators.getIndex(name)]);
  }
}
