package org.baocao.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.baocao.search.Hit;
import org.baocao.search.Mark;
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

  private static final int EXCERPT = 160;
  private static final List<String> COLUMNS =
      List.of("report", "file", "locality", "period", "section", "page", "passage");

  @ParentCommand private Baocao baocao;
  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "table|json|csv")
  private Listing.Format format = Listing.Format.table;

  @Option(names = "--limit", paramLabel = "N")
  private int limit = 20;

  @Parameters(arity = "1..*", paramLabel = "QUERY")
  private List<String> query;

  @Override
  public Integer call() {
    Words words = baocao.words();
    List<Hit> hits = SearchView.of(baocao.home().index()).search(String.join(" ", query), limit);
    if (hits.isEmpty()) {
      spec.commandLine().getErr().println(words.say("search.none"));
      return Exit.FINE;
    }
    new Listing(COLUMNS, hits.stream().map(SearchCommand::row).toList())
        .print(spec.commandLine().getOut(), format, words);
    return Exit.FINE;
  }

  private static List<@Nullable Object> row(Hit hit) {
    return Arrays.asList(
        hit.reportId(),
        hit.file(),
        hit.locality(),
        hit.period(),
        hit.section(),
        hit.page(),
        marked(hit.shortened(EXCERPT)));
  }

  private static String marked(Hit hit) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Mark mark : hit.marks()) {
      text.append(hit.text(), at, mark.start()).append('[');
      text.append(hit.text(), mark.start(), mark.end()).append(']');
      at = mark.end();
    }
    return text.append(hit.text(), at, hit.text().length()).toString().replaceAll("\\s+", " ");
  }
}
