package org.baocao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.baocao.model.Review;
import org.baocao.model.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code read FILE…}: prints what would be extracted, a JSON object a line; touches no store. With
 * {@code --case} the files are one report, its appendices in files of their own.
 */
@Command(name = "read")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ReadCommand implements Callable<Integer> {

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(names = "--form", paramLabel = "FORM")
  private @Nullable String form;

  @Option(names = "--case", descriptionKey = "read.case")
  private boolean oneCase;

  @Mixin private Printing printing;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files;

  @Override
  public Integer call() throws IOException {
    Words words = baocao.words();
    GivenFiles.mustBeReadable(files, words);
    Desk desk = Desk.of(baocao.forms(), form, words);
    PrintWriter out = spec.commandLine().getOut();
    int code = Exit.FINE;
    List<List<Path>> cases = oneCase ? List.of(files) : files.stream().map(List::of).toList();
    for (List<Path> each : cases) {
      try {
        Review review = desk.review(each);
        out.println(printing.of(review, desk, baocao));
        code = Math.max(code, review.count(Severity.ERROR) > 0 ? Exit.ERRORS : Exit.FINE);
      } catch (RefusedException e) {
        spec.commandLine().getErr().println(e.refused().message().in(words.language()));
        code = Exit.FAILED;
      }
    }
    return code;
  }
}
