package org.baocao.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baocao.form.Wording;
import org.baocao.model.Filed;
import org.baocao.model.Filing;

/**
 * Links appendices to their reports. The links follow from the files alone, not from the order in
 * which they came; only of several versions of one file the latest counts.
 */
public final class CaseLinks {

  private final Kinship kinship;

  public CaseLinks(Wording wording) {
    this.kinship = new Kinship(wording.formalNames());
  }

  /** What a file shares one of with all that it may go with; none where it goes with nothing. */
  public Set<String> places(Filing filing) {
    return filing.role() == Filing.Role.OTHER ? Set.of() : kinship.places(filing);
  }

  /**
   * Where the appendices belong that a file has to do with: those that may go with it, or with the
   * reports that it may go with itself; by their ids.
   *
   * @param files that came in about the same time, as far as they share a place with it or with
   *     each other
   */
  public Map<Long, Link> around(Filed file, List<Filed> files) {
    List<Filed> reports =
        switch (file.filing().role()) {
          case REPORT -> List.of(file);
          case APPENDIX -> reports(file, files);
          case OTHER -> List.of();
        };
    List<Filed> near =
        with(Filing.Role.APPENDIX, files).stream()
            .filter(
                other ->
                    other.id() == file.id()
                        || reports.stream().anyMatch(report -> kinship.goesWith(other, report)))
            .toList();
    return links(near, files);
  }

  private Map<Long, Link> links(List<Filed> appendices, List<Filed> files) {
    Map<Long, Link> links = new HashMap<>();
    Map<Long, List<Filed>> byReport = new HashMap<>();
    for (Filed appendix : appendices) {
      List<Filed> reports = reports(appendix, files);
      links.put(appendix.id(), new Link(reports.stream().map(Filed::id).toList()));
      if (reports.size() == 1) {
        byReport.computeIfAbsent(reports.getFirst().id(), id -> new ArrayList<>()).add(appendix);
      }
    }
    byReport
        .values()
        .forEach(
            together ->
                together.stream()
                    .filter(appendix -> hasRival(appendix, together))
                    .forEach(appendix -> links.put(appendix.id(), replaced(appendix, together))));
    return links;
  }

  /** By the one file of its name and its appendices that counts, if one does. */
  private static Link replaced(Filed appendix, List<Filed> together) {
    return together.stream()
        .filter(other -> !hasRival(other, together))
        .filter(other -> other.filing().file().equals(appendix.filing().file()))
        .filter(other -> other.filing().appendices().equals(appendix.filing().appendices()))
        .findFirst()
        .map(newer -> new Link(List.of(), newer.id()))
        .orElseGet(() -> new Link(List.of()));
  }

  /** Those that it may go with; a report sent anew is one report, by its newest version. */
  private List<Filed> reports(Filed appendix, List<Filed> files) {
    Map<List<Object>, Filed> latest = new HashMap<>();
    List<Filed> akin =
        with(Filing.Role.REPORT, files).stream()
            .filter(report -> kinship.goesWith(appendix, report))
            .toList();
    akin.stream()
        .filter(report -> newer(report, files).noneMatch(akin::contains))
        .sorted(Comparator.comparing(Filed::received).thenComparingLong(Filed::id))
        .forEach(report -> latest.put(identity(report.filing()), report));
    return List.copyOf(latest.values());
  }

  /** What takes its place, and what takes the place of that, as far as it is there. */
  private static Stream<Filed> newer(Filed report, List<Filed> files) {
    return Stream.iterate(next(report, files), Optional::isPresent, r -> next(r.get(), files))
        .limit(files.size())
        .map(Optional::get);
  }

  private static Optional<Filed> next(Filed report, List<Filed> files) {
    return files.stream().filter(f -> Objects.equals(f.id(), report.newer())).findFirst();
  }

  private static List<Object> identity(Filing report) {
    return Stream.of(
            report.locality(),
            report.number(),
            report.symbol(),
            report.date(),
            report.title(),
            report.period())
        .map(part -> (Object) Objects.requireNonNullElse(part, ""))
        .toList();
  }

  /** Of two files with one appendix the later one of the same name counts; else neither does. */
  private static boolean hasRival(Filed appendix, List<Filed> others) {
    return others.stream()
        .filter(other -> other.id() != appendix.id() && overlap(appendix, other))
        .anyMatch(
            other ->
                !other.filing().file().equals(appendix.filing().file())
                    || other.received().isAfter(appendix.received())
                    || (other.received().equals(appendix.received())
                        && other.id() > appendix.id()));
  }

  private static boolean overlap(Filed one, Filed other) {
    return one.filing().appendices().stream().anyMatch(other.filing().appendices()::contains)
        || one.filing().file().equals(other.filing().file());
  }

  private static List<Filed> with(Filing.Role role, List<Filed> files) {
    return files.stream().filter(file -> file.filing().role() == role).toList();
  }
}
