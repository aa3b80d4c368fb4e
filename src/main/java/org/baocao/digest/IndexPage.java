package org.baocao.digest;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.baocao.model.Period;
import org.baocao.store.ReportSummary;
import org.jspecify.annotations.Nullable;

/** All reports, a round of reporting after the other: the latest first, its senders by name. */
record IndexPage(Words words, int reports, long withErrors, List<Round> rounds) {

  /** The reports on one form over one period. */
  record Round(String heading, long withErrors, List<Row> rows) {}

  /** A report; its file tells two of one sender apart. */
  record Row(
      String name,
      String href,
      String file,
      String number,
      String received,
      int errors,
      int warnings,
      int notes) {}

  private static final Comparator<Key> LATEST_FIRST =
      Comparator.comparing(Key::period, Comparator.nullsLast(Comparator.<Period>reverseOrder()))
          .thenComparing(Key::form, Comparator.nullsLast(Comparator.naturalOrder()));

  private record Key(@Nullable String form, @Nullable Period period) {}

  static IndexPage of(List<ReportSummary> reports, Words words, UnaryOperator<String> formTitle) {
    Map<Key, List<ReportSummary>> byRound = new TreeMap<>(LATEST_FIRST);
    for (ReportSummary report : reports) {
      byRound
          .computeIfAbsent(new Key(report.form(), report.period()), key -> new ArrayList<>())
          .add(report);
    }
    List<Round> rounds = new ArrayList<>();
    byRound.forEach((key, found) -> rounds.add(round(key, found, words, formTitle)));
    return new IndexPage(words, reports.size(), withErrors(reports), rounds);
  }

  private static Round round(
      Key key, List<ReportSummary> reports, Words words, UnaryOperator<String> formTitle) {
    String form = key.form() == null ? words.say("form.unknown") : formTitle.apply(key.form());
    String heading =
        key.period() == null
            ? form
            : words.say("round", form, new Days(words).period(key.period()));
    Collator alphabet = Collator.getInstance(Locale.of("vi"));
    List<Row> rows =
        reports.stream()
            .sorted(
                Comparator.comparing(IndexPage::name, alphabet)
                    .thenComparing(ReportSummary::receivedAt))
            .map(report -> row(report, words))
            .toList();
    return new Round(heading, withErrors(reports), rows);
  }

  private static Row row(ReportSummary report, Words words) {
    Days days = new Days(words);
    String symbol = Optional.ofNullable(report.symbol()).map(found -> "/" + found).orElse("");
    String number = report.number() == null ? words.say("number.none") : report.number() + symbol;
    return new Row(
        name(report),
        "reports/" + Digest.page(report.sha256()),
        file(report, words),
        report.date() == null ? number : words.say("number.dated", number, days.day(report.date())),
        days.moment(report.receivedAt()),
        report.errors(),
        report.warnings(),
        report.notes());
  }

  private static String file(ReportSummary report, Words words) {
    String file =
        report.enclosed() == 0
            ? report.file()
            : words.say("index.enclosed", report.file(), report.enclosed());
    return report.replaced() == 0 ? file : words.say("index.replaces", file);
  }

  private static String name(ReportSummary report) {
    return Optional.ofNullable(report.locality())
        .or(() -> Optional.ofNullable(report.agency()))
        .orElse(report.file());
  }

  private static long withErrors(List<ReportSummary> reports) {
    return reports.stream().filter(report -> report.errors() > 0).count();
  }
}
