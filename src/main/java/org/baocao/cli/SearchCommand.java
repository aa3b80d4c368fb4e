package org.baocao.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.baocao.search.Answer;
import org.baocao.search.Cursor;
import org.baocao.search.Request;
import org.baocao.search.SearchView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code search QUERY}: passages of the reports, best first, the words asked for in brackets. */
@Command(name = "search")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class SearchCommand implements Callable<Integer> {

  private static final int COMPLETIONS = 20;

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "table|json|csv")
  private Listing.Format format = Listing.Format.table;

  @Option(names = "--limit", paramLabel = "N")
  private int limit = 20;

  @Option(names = "--per-report", paramLabel = "N", descriptionKey = "search.perReport")
  private int perReport = 3;

  @Option(names = "--sort", paramLabel = "relevance|date|locality", descriptionKey = "search.sort")
  private Request.Order order = Request.Order.RELEVANCE;

  @Option(names = "--after", paramLabel = "PLACE", descriptionKey = "search.after")
  private @Nullable String after;

  @Option(names = "--like", paramLabel = "ID", descriptionKey = "search.like")
  private @Nullable String like;

  @Option(names = "--facets", descriptionKey = "search.facets")
  private boolean facets;

  @Option(names = "--complete", descriptionKey = "search.complete")
  private boolean complete;

  @Parameters(arity = "0..*", paramLabel = "QUERY")
  private List<String> query = List.of();

  @Override
  public Integer call() {
    Words words = baocao.words();
    if (query.isEmpty() && like == null) {
      throw new WrongUsage(words.say("usage.missing", "QUERY"));
    }
    try (SearchView view = SearchView.of(baocao.home().index())) {
      if (view.isOutdated()) {
        throw new WrongUsage(words.say("search.outdated"));
      }
      listing(view, words).print(spec.commandLine().getOut(), format, words);
    }
    return Exit.FINE;
  }

  private Listing listing(SearchView view, Words words) {
    String typed = String.join(" ", query);
    boolean forPeople = format == Listing.Format.table;
    if (complete) {
      return Findings.completions(view.complete(typed, COMPLETIONS), forPeople ? words : null);
    }
    Request request = Request.of(typed, limit, perReport).by(order).after(cursor(words)).like(like);
    Answer answer = view.answer(request);
    tell(answer, words);
    return facets
        ? Findings.facets(answer, forPeople ? words : null)
        : Findings.passages(answer, forPeople);
  }

  private @Nullable Cursor cursor(Words words) {
    return after == null
        ? null
        : Cursor.parse(after)
            .orElseThrow(() -> new WrongUsage(words.say("search.after.wrong", after)));
  }

  private void tell(Answer answer, Words words) {
    PrintWriter err = spec.commandLine().getErr();
    if (answer.mistake() != null) {
      String kind = "search.mistake." + answer.mistake().kind();
      err.println(words.say("search.asWords", words.say(kind, answer.mistake().at())));
    }
    if (answer.found().isEmpty()) {
      err.println(words.say("search.none"));
    } else if (answer.reports() > answer.found().size()) {
      err.println(
          words.say(
              "search.more",
              answer.reports(),
              answer.found().size(),
              answer.found().getLast().cursor()));
    }
  }
}
