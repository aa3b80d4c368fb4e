package org.baocao.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.baocao.cli.child.Children;
import org.baocao.cli.child.Limits;
import org.baocao.digest.Digest;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.form.SearchWords;
import org.baocao.read.Engines;
import org.baocao.search.IndexWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What stands before a command's name or behind it: where things lie, and how to speak. */
@Command(
    name = "baocao",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    subcommands = {
      DemoCommand.class,
      WatchCommand.class,
      AddCommand.class,
      ReadCommand.class,
      TablesCommand.class,
      ShowCommand.class,
      AcceptCommand.class,
      DiffCommand.class,
      ReplacesCommand.class,
      SearchCommand.class,
      ReindexCommand.class,
      RoundCommand.class,
      StatusCommand.class,
      FailedCommand.class,
      VerifyCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      DigestCommand.class,
      FormCommand.class,
      RulesCommand.class,
      EvaluateCommand.class,
      TrainCommand.class
    })
final class Baocao {

  static final Limits LIMITS = Limits.usual();

  /** Languages of the words. */
  enum Language {
    vi,
    en
  }

  @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private @Nullable Path home;

  @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
  private Language language = Language.vi;

  @Option(names = "--models", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private @Nullable Path models;

  @Option(names = "--routes", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private @Nullable Path routes;

  private final Function<Home, Engines> engines;

  /** {@code engines}: what opens the files that come into a folder. */
  Baocao(Function<Home, Engines> engines) {
    this.engines = engines;
  }

  /** Files that came in are opened by processes of their own. */
  static Baocao isolated() {
    return new Baocao(home -> new Children(home.temporary(), LIMITS));
  }

  Engines engines(Home home) {
    return engines.apply(home);
  }

  Home home() {
    return home("baocao-home");
  }

  /** {@code otherwise}: where no folder is given. */
  Home home(String otherwise) {
    return new Home(home == null ? Path.of(otherwise) : home);
  }

  Words words() {
    return new Words(language.name());
  }

  Forms forms() {
    return Forms.load(models());
  }

  Path models() {
    return models == null ? Install.here().models() : models;
  }

  Digest digest(Home home, Forms forms) {
    return new Digest(
        home.digest(), language.name(), id -> forms.form(id).map(Form::title).orElse(id));
  }

  IndexWords indexWords(Forms forms) {
    return new IndexWords(SearchWords.load(models()), forms.localities());
  }

  Path routes() {
    return routes == null ? Install.here().routes() : routes;
  }
}
