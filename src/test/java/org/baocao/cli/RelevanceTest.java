package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.cli.score.Relevance;
import org.baocao.cli.score.SearchGold;
import org.baocao.form.Forms;
import org.baocao.form.SearchWords;
import org.baocao.model.Review;
import org.baocao.search.IndexWords;
import org.junit.jupiter.api.Test;

/** What docs/score.md says that searches find first is still found first. */
class RelevanceTest {

  private static final Pattern SUMMARY =
      Pattern.compile("(\\d+) queries: nDCG@10 ([\\d.]+), MRR ([\\d.]+)");

  @Test
  void noOrderGetsWorse() throws Exception {
    Forms forms = Forms.load(Path.of("models"));
    Review sample = Desk.of(forms, null, new Words("vi")).review(BrokenFiles.DOCX);
    IndexWords words = new IndexWords(SearchWords.load(Path.of("models")), forms.localities());
    SearchGold gold = SearchGold.in(Path.of("corpus"));
    assertTrue(gold.judged().size() >= 40, "queries that were judged");
    List<Relevance> all = Relevance.of(gold, sample, words);
    Matcher now = matched(Relevance.summary(all));
    Matcher stated = matched(Files.readString(Path.of("docs/score.md")));
    assertEquals(stated.group(1), now.group(1));
    assertTrue(number(now, 2) >= number(stated, 2), now.group());
    assertTrue(number(now, 3) >= number(stated, 3), now.group());
  }

  private static double number(Matcher summary, int group) {
    return Double.parseDouble(summary.group(group));
  }

  private static Matcher matched(String text) {
    Matcher matcher = SUMMARY.matcher(text);
    assertTrue(matcher.find(), text);
    return matcher;
  }
}
