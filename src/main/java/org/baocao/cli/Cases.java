package org.baocao.cli;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.camel.ExchangeProperty;
import org.baocao.link.CaseLinks;
import org.baocao.link.Link;
import org.baocao.link.Versions;
import org.baocao.model.Document;
import org.baocao.model.Filed;
import org.baocao.model.Filing;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Submission;
import org.baocao.store.Originals;
import org.baocao.store.Store;
import org.baocao.store.StoredReview;
import org.jspecify.annotations.Nullable;

/**
 * Puts each file that was kept into its case, and reviews anew every case that this changes. Done
 * twice for one file it leaves the same.
 */
public final class Cases {

  /** Thrice the time between an appendix and its report: what may bear on a link. */
  private static final Duration NEAR = Duration.ofDays(180);

  /** From an appendix to its reports, to their appendices, and to the reports of these. */
  private static final int STEPS = 3;

  private final Home home;
  private final Desk desk;
  private final CaseLinks links;
  private final Versions versions;
  private final Store store;

  Cases(Home home, Desk desk, CaseLinks links, Versions versions, Store store) {
    this.home = home;
    this.desk = desk;
    this.links = links;
    this.versions = versions;
    this.store = store;
  }

  /** All that is to be shown anew; the first is what the file now stands in. */
  public List<StoredReview> link(
      StoredReview kept,
      @ExchangeProperty(Desk.SUBMISSION) Submission submission,
      @ExchangeProperty(Containers.SENDING) @Nullable String sending) {
    Filing filing = desk.filing(own(kept), submission.localityHint()).in(sending);
    Set<Long> changed = arrange(kept, filing.role());
    return around(store.file(kept.id(), filing, links.places(filing)), changed);
  }

  /** All that is to be shown anew where a person said of reports what replaces them. */
  List<StoredReview> again(Set<Long> said) {
    Map<Long, StoredReview> shown = new TreeMap<>();
    said.stream()
        .flatMap(id -> store.filed(id).stream())
        .flatMap(file -> around(file, said).stream())
        .forEach(stored -> shown.put(stored.id(), stored));
    said.forEach(id -> shown.put(id, stored(id)));
    return List.copyOf(shown.values());
  }

  private List<StoredReview> around(Filed file, Set<Long> changed) {
    List<Filed> near = near(file);
    Map<Long, Link> around = links.around(file, near);
    Set<Long> shown = new LinkedHashSet<>();
    Link own = around.get(file.id());
    shown.add(own != null && own.isSure() ? own.reports().getFirst() : file.id());
    shown.add(file.id());
    around.forEach((id, link) -> shown.addAll(moved(filed(id, near), link)));
    shown.forEach(id -> review(id, around, near));
    List<Long> reports = shown.stream().filter(id -> isReport(id, near)).toList();
    reports.forEach(id -> shown.addAll(arrange(stored(id), Filing.Role.REPORT)));
    shown.addAll(changed);
    return shown.stream().map(this::stored).toList();
  }

  /** With its appendices more may be known of a report: it takes its place among versions anew. */
  private Set<Long> arrange(StoredReview stored, Filing.Role role) {
    return store.versions().arrange(stored.id(), versions.name(stored.review().report(), role));
  }

  private static boolean isReport(long id, List<Filed> near) {
    return near.stream()
        .anyMatch(file -> file.id() == id && file.filing().role() == Filing.Role.REPORT);
  }

  /** The file, all that it may go with, and step by step what bears on that. */
  private List<Filed> near(Filed file) {
    Map<Long, Filed> near = new TreeMap<>(Map.of(file.id(), file));
    Filing.Role role = file.filing().role();
    List<Filed> last = List.of(file);
    for (int step = 0; step < STEPS; step++) {
      role = role == Filing.Role.REPORT ? Filing.Role.APPENDIX : Filing.Role.REPORT;
      Set<String> places =
          last.stream()
              .flatMap(each -> links.places(each.filing()).stream())
              .collect(Collectors.toSet());
      last = store.filedAt(places, role, file.received().minus(NEAR));
      last.forEach(each -> near.put(each.id(), each));
    }
    return List.copyOf(near.values());
  }

  /** The ids of all that an appendix leaves, enters, or stands in by itself. */
  private Set<Long> moved(Filed appendix, Link link) {
    Set<Long> moved = new LinkedHashSet<>();
    Long before = appendix.report();
    Long after = link.isSure() ? link.reports().getFirst() : null;
    if (!Objects.equals(before, after)) {
      store.enclose(appendix.id(), after);
      moved.add(appendix.id());
      if (before != null) {
        moved.add(before);
      }
      if (after != null) {
        moved.add(after);
      }
    }
    if (!Objects.equals(appendix.newer(), link.newer())) {
      store.versions().follow(appendix.id(), link.newer());
      moved.add(appendix.id());
    }
    if (link.reports().size() > 1) {
      moved.add(appendix.id());
    }
    return moved;
  }

  private void review(long id, Map<Long, Link> around, List<Filed> near) {
    StoredReview stored = stored(id);
    List<Report> enclosed = store.enclosed(id).stream().map(each -> own(stored(each))).toList();
    Link link = around.getOrDefault(id, new Link(List.of()));
    List<String> doubted =
        link.isSure()
            ? List.of()
            : link.reports().stream().map(each -> filed(each, near).filing().file()).toList();
    Document document = stored.review().report().document();
    if (stored.newer() != null && enclosed.size() < document.enclosed().size()) {
      return; // its appendices went on to the newer version; it stays as it was
    }
    if (enclosed.isEmpty() && doubted.isEmpty() && document.enclosed().isEmpty()) {
      return;
    }
    Review review =
        desk.review(
            document.own(),
            enclosed,
            doubted,
            source -> Optional.of(home.folder().resolve(Originals.place(source))));
    if (!review.equals(stored.review().bare())) {
      store.revise(id, review);
    }
  }

  private StoredReview stored(long id) {
    return store.find(id).orElseThrow();
  }

  /** The report's own file, understood by itself. */
  private Report own(StoredReview stored) {
    Report report = stored.review().report();
    return report.document().enclosed().isEmpty() ? report : desk.extract(report.document().own());
  }

  private static Filed filed(long id, List<Filed> files) {
    return files.stream().filter(file -> file.id() == id).findFirst().orElseThrow();
  }
}
