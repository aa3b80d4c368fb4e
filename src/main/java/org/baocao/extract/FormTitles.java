package org.baocao.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baocao.form.Form;
import org.baocao.form.Wording;
import org.baocao.model.Letterhead;

/** Tells how much the subject of a document is that of a form. */
final class FormTitles {

  /** Half of the words are next to nothing: reports of all fields share them. */
  private static final double NOTHING = 0.5;

  private record Words(List<List<Label>> titles, List<Label> unlike) {}

  private final Map<String, Words> words = new HashMap<>();
  private final List<String> reports;

  FormTitles(List<Form> forms, Wording wording) {
    this.reports = wording.recognition().reports();
    for (Form form : forms) {
      List<List<Label>> titles = form.titles().stream().map(FormTitles::phrases).toList();
      words.put(form.id(), new Words(titles, form.unlike().stream().map(Label::of).toList()));
    }
  }

  private static List<Label> phrases(String title) {
    return List.of(title.split("…")).stream().map(Label::of).toList();
  }

  /** 0 to 1; 0 for a document that is no report, and for one whose subject says so. */
  double score(Form form, Letterhead letterhead) {
    String kind = letterhead.kind();
    boolean report = kind == null || reports.stream().anyMatch(kind::equalsIgnoreCase);
    Words known = words.get(form.id());
    if (letterhead.title() == null || known == null || !report) {
      return 0;
    }
    Label title = Label.of(letterhead.title());
    if (known.unlike().stream().anyMatch(phrase -> phrase.within(title) == 1)) {
      return 0;
    }
    double best = 0;
    for (List<Label> phrases : known.titles()) {
      best = Math.max(best, within(phrases, title));
    }
    return Math.max(0, (best - NOTHING) / (1 - NOTHING));
  }

  /** The share of the phrases' words that stand in the title; longer phrases weigh more. */
  private static double within(List<Label> phrases, Label title) {
    int all = phrases.stream().mapToInt(phrase -> phrase.words().size()).sum();
    double found = phrases.stream().mapToDouble(p -> p.words().size() * p.within(title)).sum();
    return all == 0 ? 0 : found / all;
  }
}
