package org.baocao.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.baocao.form.FormException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. Results go to standard output, messages to standard error. */
public final class Main {

  private static final int COLUMNS = 100;

  private Main() {}

  public static void main(String[] args) {
    System.exit(
        run(
            Baocao.isolated(),
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            args));
  }

  /** What {@code main} does, but for the end of the process; gives its exit code. */
  static int run(Baocao baocao, PrintWriter out, PrintWriter err, String... args) {
    Logs.quiet();
    Words words = new Words(language(Arrays.asList(args)));
    CommandLine line =
        new CommandLine(baocao)
            .setResourceBundle(words.bundle())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpWidth(COLUMNS)
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler((wrong, rest) -> usage(wrong, words))
            .setExecutionExceptionHandler((failure, at, parsed) -> failed(failure, err, words));
    int code = Exit.USAGE;
    if (args.length == 0) {
      line.usage(err);
    } else {
      code = line.execute(args);
    }
    out.flush();
    err.flush();
    return code;
  }

  /** Needed before the line is parsed: the words about a wrong line are in a language too. */
  private static String language(List<String> args) {
    int option = args.indexOf("--lang");
    boolean english =
        args.contains("--lang=en") || (option >= 0 && args.indexOf("en") == option + 1);
    return english ? "en" : "vi";
  }

  private static int usage(CommandLine.ParameterException wrong, Words words) {
    CommandLine at = wrong.getCommandLine();
    String what =
        switch (wrong) {
          case UnmatchedArgumentException e ->
              words.say("usage.unmatched", String.join(" ", e.getUnmatched()));
          case MissingParameterException e ->
              words.say("usage.missing", e.getMissing().getFirst().paramLabel());
          default -> words.say("usage.wrong", wrong.getMessage());
        };
    at.getErr().println(what);
    at.getErr().println(words.say("usage.see", at.getCommandSpec().qualifiedName()));
    return Exit.USAGE;
  }

  private static int failed(Exception failure, PrintWriter err, Words words) {
    if (failure instanceof WrongUsage) {
      err.println(failure.getMessage());
      return Exit.USAGE;
    }
    if (failure instanceof FormException) {
      err.println(words.say("models.wrong", failure.getMessage()));
      return Exit.USAGE;
    }
    err.println(words.say("failed", failure.toString()));
    LoggerFactory.getLogger(Main.class).error("a fault of the program", failure);
    return Exit.FAILED;
  }
}
