package org.baocao.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.baocao.extract.KeptSentences;
import org.baocao.extract.language.Sentences;
import org.baocao.extract.language.Training;
import org.baocao.form.Forms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code train [CORPUS]}: rebuilds models/language/, and says how good it is. */
@Command(name = "train")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class TrainCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of("name", "figures", "precision", "recall", "f1");

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "table|json|csv")
  private Listing.Format format = Listing.Format.table;

  @Parameters(paramLabel = "CORPUS", arity = "0..1")
  private @Nullable Path corpus;

  @Override
  public Integer call() throws IOException {
    Words words = baocao.words();
    Path from = corpus == null ? Install.here().corpus() : corpus;
    if (!Files.isDirectory(from.resolve("sentences"))) {
      throw new WrongUsage(words.say("train.corpus", from));
    }
    Forms forms = baocao.forms();
    Sentences sentences = Sentences.in(from.resolve("sentences"));
    Training.write(Training.train(sentences), forms.language());
    List<List<@Nullable Object>> rows =
        KeptSentences.measure(sentences.kept(), forms).entrySet().stream()
            .map(TrainCommand::row)
            .toList();
    new Listing(COLUMNS, rows).print(spec.commandLine().getOut(), format, words);
    return Exit.FINE;
  }

  private static List<@Nullable Object> row(Map.Entry<String, KeptSentences.Tally> measured) {
    KeptSentences.Tally tally = measured.getValue();
    List<@Nullable Object> row = new ArrayList<>();
    row.add(measured.getKey());
    row.add(tally.right() + tally.missed());
    row.add(rounded(tally.precision()));
    row.add(rounded(tally.recall()));
    row.add(rounded(tally.f1()));
    return row;
  }

  private static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_UP);
  }
}
