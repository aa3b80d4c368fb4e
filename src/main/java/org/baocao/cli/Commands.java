package org.baocao.cli;

import java.util.List;
import java.util.Set;

/** All commands, in the order in which the usage lists them. */
final class Commands {

  private static final String SEARCH = "search";
  private static final Set<String> VALUED = Set.of("--home", "--lang", "--models", "--routes");

  private Commands() {}

  /** A search is asked often, and looks at no other command than its own. */
  static List<Class<?>> in(String... args) {
    return SEARCH.equals(named(args)) ? List.of(SearchCommand.class) : all();
  }

  /** The first word that is no option and no value of one; empty for none. */
  private static String named(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (VALUED.contains(args[i])) {
        i++;
      } else if (!args[i].startsWith("-")) {
        return args[i];
      }
    }
    return "";
  }

  private static List<Class<?>> all() {
    return List.of(
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
        TrainCommand.class);
  }
}
