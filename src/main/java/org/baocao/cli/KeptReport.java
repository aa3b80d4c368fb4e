package org.baocao.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.store.ReportSummary;
import org.baocao.store.Store;
import org.baocao.store.StoredReview;

/** A report of the store as a user names it. */
final class KeptReport {

  private static final int LEAST_OF_A_HASH = 8;

  private KeptReport() {}

  /** By its number, the name of its file, or the beginning of its hash; an appendix is its case. */
  static StoredReview of(Store store, String name, Words words) {
    List<Long> ids =
        name.matches("\\d{1,9}")
            ? store.find(Long.parseLong(name)).map(KeptReport::shown).stream().toList()
            : named(store, name);
    if (ids.size() > 1) {
      String all = ids.stream().map(Object::toString).collect(Collectors.joining(", "));
      throw new WrongUsage(words.say("report.several", name, all));
    }
    return ids.stream()
        .findFirst()
        .flatMap(store::find)
        .orElseThrow(() -> new WrongUsage(words.say("report.unknown", name)));
  }

  /** Older versions go by their names where no newest one does. */
  private static List<Long> named(Store store, String name) {
    return Stream.of(store.reports(), store.versions().replaced())
        .map(all -> all.stream().filter(r -> is(r, name)).map(ReportSummary::id).toList())
        .filter(ids -> !ids.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static long shown(StoredReview stored) {
    return Objects.requireNonNullElse(stored.report(), stored.id());
  }

  private static boolean is(ReportSummary report, String name) {
    return report.file().equalsIgnoreCase(name)
        || (name.length() >= LEAST_OF_A_HASH && report.sha256().startsWith(name));
  }
}
