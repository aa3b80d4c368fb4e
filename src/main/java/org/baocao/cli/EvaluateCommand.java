package org.baocao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.baocao.cli.score.Gold;
import org.baocao.cli.score.Relevance;
import org.baocao.cli.score.Score;
import org.baocao.cli.score.ScorePage;
import org.baocao.cli.score.SearchGold;
import org.baocao.form.Forms;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code evaluate CORPUS}: how much of what is known of a corpus is read, a line a document. */
@Command(name = "evaluate")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EvaluateCommand implements Callable<Integer> {

  private static final String SAMPLE = "tinh-long/bao-cao-tinh-long.docx";

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "table|json|csv")
  private Listing.Format format = Listing.Format.table;

  @Option(names = "--write", paramLabel = "FILE")
  private @Nullable Path write;

  @Parameters(paramLabel = "CORPUS")
  private Path corpus;

  @Override
  public Integer call() throws IOException {
    Words words = baocao.words();
    if (!Files.isDirectory(corpus)) {
      throw new WrongUsage(words.say("evaluate.corpus", corpus));
    }
    List<Score> scores = scores(words);
    new Listing(
            Stream.concat(Stream.of("file"), Score.COUNTS.stream()).toList(),
            scores.stream().map(EvaluateCommand::row).toList())
        .print(spec.commandLine().getOut(), format, words);
    if (write != null) {
      Files.writeString(write, ScorePage.of(scores, found()));
    }
    return Exit.FINE;
  }

  private List<Relevance> found() throws IOException {
    if (!SearchGold.isIn(corpus)) {
      return List.of();
    }
    Forms forms = baocao.forms();
    try {
      Review sample = Desk.of(forms, null, baocao.words()).review(corpus.resolve(SAMPLE));
      return Relevance.of(SearchGold.in(corpus), sample, baocao.indexWords(forms));
    } catch (RefusedException e) {
      tell(e, baocao.words());
      return List.of();
    }
  }

  private List<Score> scores(Words words) throws IOException {
    Desk desk = Desk.of(baocao.forms(), null, words);
    List<Score> scores = new ArrayList<>();
    for (Gold gold : Gold.in(corpus)) {
      for (Path file : gold.documents()) {
        try {
          String name = corpus.relativize(file).toString().replace('\\', '/');
          scores.add(Score.of(name, ReportJson.tree(desk.review(file), "vi"), gold));
        } catch (RefusedException e) {
          tell(e, words);
        }
      }
    }
    return scores;
  }

  /** Files of other kinds lie beside the reports and are no news. */
  private void tell(RefusedException refusal, Words words) {
    if (refusal.refused().reason() != Reason.UNKNOWN_KIND) {
      spec.commandLine().getErr().println(refusal.refused().message().in(words.language()));
    }
  }

  private static List<@Nullable Object> row(Score score) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(score.document());
    row.addAll(score.counts());
    return row;
  }
}
