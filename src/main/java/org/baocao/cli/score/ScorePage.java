package org.baocao.cli.score;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scores as a page of Markdown that differs only where they do. */
public final class ScorePage {

  private static final String HEAD =
      """
      # What is read right

      Counted by `bin/baocao evaluate corpus --write docs/score.md` against the gold of each folder of corpus/: right of all, where
      all counts what should be there and what should not but is. A row is right when all its cells are; a figure when its name,
      value, denominator, rate and bound are; a finding when it must be there and is, or must not and is not.

      Of faults planted in reports that are otherwise consistent, [faults.md](faults.md) counts by kind how many are found and mended.

      """;

  private static final String FOUND =
      """

      # What is found

      The queries of corpus/search/, judged by hand: how well the first ten passages follow the judgement (nDCG@10, 1 is best), and
      where the first one stands that answers. Of a section that has several passages one is counted.

      """;

  private ScorePage() {}

  /** {@code found}: empty for a corpus without queries. */
  public static String of(List<Score> scores, List<Relevance> found) {
    return read(scores) + (found.isEmpty() ? "" : FOUND + found(found));
  }

  private static String found(List<Relevance> found) {
    return Relevance.summary(found)
        + "\n\n| query | nDCG@10 | first |\n| --- | ---: | ---: |\n"
        + found.stream()
            .map(
                one ->
                    String.format(
                        Locale.ROOT, "| %s | %.2f | %d |\n", one.query(), one.ndcg(), one.first()))
            .collect(Collectors.joining());
  }

  private static String read(List<Score> scores) {
    return HEAD
        + line(Stream.concat(Stream.of("document"), Score.COUNTS.stream()))
        + line(Stream.concat(Stream.of("---"), Score.COUNTS.stream().map(count -> "---:")))
        + scores.stream().map(ScorePage::line).collect(Collectors.joining());
  }

  /** A score's line of the page. */
  public static String line(Score score) {
    return line(
        Stream.concat(
            Stream.of("`" + score.document() + "`"), score.counts().stream().map(Share::toString)));
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
