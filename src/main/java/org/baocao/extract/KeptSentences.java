package org.baocao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baocao.extract.language.Annotated;
import org.baocao.extract.language.LanguageModel;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Role;
import org.baocao.model.Section;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;

/** Measures what is understood of sentences that no training has touched. */
public final class KeptSentences {

  private static final String ROLE = "role ";

  /** All of them together. */
  private static final String INDICATORS = "indicators";

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final LanguageModel language;

  private KeptSentences(LanguageModel language) {
    this.language = language;
  }

  /** How often something was said, rightly, and missed. */
  public record Tally(int right, int wrong, int missed) {

    private Tally plus(Tally other) {
      return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    public double precision() {
      return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    public double recall() {
      return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    public double f1() {
      return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    }
  }

  /** Tallies by role and by indicator, as phrasings, rules and models together decide. */
  public static Map<String, Tally> measure(List<Annotated> kept, Forms forms) {
    KeptSentences measured = new KeptSentences(LanguageModel.load(forms.language()));
    List<NarrativeExtractor> narratives =
        forms.all().stream()
            .map(Form::narrative)
            .distinct()
            .map(said -> new NarrativeExtractor(forms.wording(), said, measured.language))
            .toList();
    for (Annotated sentence : kept) {
      narratives.forEach(narrative -> measured.figures(sentence, narrative));
    }
    return measured.tallies;
  }

  /** Figures under headings of plans are no results, so the heading stands above the sentence. */
  private void figures(Annotated sentence, NarrativeExtractor narrative) {
    Paragraph paragraph = new Paragraph(0, sentence.text(), Paragraph.Emphasis.NONE, null, null);
    List<Section> heading = List.of(new Section("1", "1.", sentence.heading(), 0));
    List<Observation> left =
        new ArrayList<>(
            narrative.all(List.of(paragraph), heading, new NarrativeExtractor.Times(null, null)));
    for (Annotated.Mark mark : sentence.marks()) {
      String number = sentence.text().substring(mark.start(), mark.end());
      Observation found = left.stream().filter(o -> isAt(o, mark, number)).findFirst().orElse(null);
      left.remove(found);
      compare(ROLE + mark.role(), ROLE + (found == null ? Role.NONE : found.role()));
      compare(mark.isKnown() ? mark.states() : "", name(found));
    }
    left.stream().filter(KeptSentences::isNumber).forEach(o -> compare("", name(o)));
  }

  /** What words say there is none of bears no mark. */
  private static boolean isNumber(Observation found) {
    return found.text().chars().anyMatch(Character::isDigit);
  }

  private static String name(@Nullable Observation found) {
    return found == null || found.indicator() == null ? "" : found.indicator();
  }

  private static boolean isAt(Observation found, Annotated.Mark mark, String number) {
    return found.text().startsWith(number)
        && found.evidence().place() instanceof TextPlace place
        && place.start() <= mark.start()
        && mark.end() <= place.end();
  }

  private void compare(String truth, String said) {
    if (truth.equals(said)) {
      tally(said, new Tally(1, 0, 0));
    } else {
      tally(said, new Tally(0, 1, 0));
      tally(truth, new Tally(0, 0, 1));
    }
  }

  private void tally(String name, Tally more) {
    if (!name.isEmpty()) {
      tallies.merge(name, more, Tally::plus);
    }
    if (!name.isEmpty() && !name.startsWith(ROLE)) {
      tallies.merge(INDICATORS, more, Tally::plus);
    }
  }
}
