package org.baocao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.extract.Extraction;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
import org.baocao.form.FormAlias;
import org.baocao.form.FormDraft;
import org.baocao.form.Forms;
import org.baocao.form.Indicator;
import org.baocao.form.Spelling;
import org.baocao.read.Engines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code form draft | alias | list}: how an officer teaches a form. */
@Command(name = "form", synopsisSubcommandLabel = "draft | alias | list")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class FormCommand implements Runnable {

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(out());
  }

  @Command(name = "draft")
  int draft(
      @Parameters(paramLabel = "FILE") Path file,
      @Option(names = "--into", paramLabel = "DIR") @Nullable Path into)
      throws IOException {
    Words words = baocao.words();
    GivenFiles.mustBeReadable(List.of(file), words);
    Path folder = into == null ? baocao.models().resolve("forms").resolve(name(file)) : into;
    if (Files.exists(folder) && !isEmpty(folder)) {
      throw new WrongUsage(words.say("form.draft.exists", folder));
    }
    Forms known = baocao.forms();
    Forms unknown = known.without();
    try {
      FormDraft draft =
          new FormDraft(new Extraction(unknown).extract(new Documents(Engines.here()).of(file)));
      if (draft.isEmpty()) {
        throw new WrongUsage(words.say("form.draft.empty", file));
      }
      Form form = draft.write(baocao.models(), folder);
      int rows = form.appendices().stream().mapToInt(a -> a.rows().size()).sum();
      out()
          .println(
              words.say(
                  "form.draft.done", folder, form.appendices().size(), rows, form.rules().size()));
      return Exit.FINE;
    } catch (RefusedException e) {
      spec.commandLine().getErr().println(e.refused().message().in(words.language()));
      return Exit.FAILED;
    }
  }

  @Command(name = "alias")
  int alias(
      @Parameters(paramLabel = "FORM") String id,
      @Parameters(paramLabel = "APPENDIX/CODE") String place,
      @Parameters(paramLabel = "WORDING") String wording)
      throws IOException {
    Words words = baocao.words();
    Form form = Desk.form(baocao.forms(), id, words);
    String name = place.startsWith("PL") ? place : "PL" + place;
    Indicator row =
        form.row(name).orElseThrow(() -> new WrongUsage(words.say("form.row.unknown", id, place)));
    AppendixForm appendix = form.appendix(name.substring(2, name.indexOf('/'))).orElseThrow();
    if (Spelling.folded(wording).isEmpty()) {
      throw new WrongUsage(words.say("form.alias.blank"));
    }
    Optional<Indicator> worded = appendix.worded(wording);
    if (worded.isPresent()) {
      throw new WrongUsage(words.say("form.alias.taken", worded.get().code(), wording));
    }
    Path file = new FormAlias(baocao.models()).add(form, appendix, row, Spelling.composed(wording));
    out().println(words.say("form.alias.done", file, row.code(), row.label(), wording));
    return Exit.FINE;
  }

  @Command(name = "list")
  int list() {
    baocao.forms().all().forEach(form -> out().println(form.id() + "\t" + form.title()));
    return Exit.FINE;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    return Spelling.folded(Spelling.composed(name)).replace(' ', '-');
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
