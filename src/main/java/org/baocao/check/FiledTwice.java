package org.baocao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baocao.model.Appendix;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Evidence;
import org.baocao.model.Finding;
import org.baocao.model.Paragraph;
import org.baocao.model.Period;
import org.baocao.model.Severity;
import org.baocao.model.Table;
import org.baocao.model.Text;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;

/** An appendix under two headings or in two files: told whether both say the same. */
final class FiledTwice implements Check {

  /** So many cells that differ are shown; all are counted. */
  private static final int SHOWN = 5;

  private static final Pattern MARKS =
      Pattern.compile("\\s+|^0+(?=\\d)|(?<=\\d)\\.(?=\\d{3}(?!\\d))");

  private record Slot(String name, @Nullable Period period) {}

  @Override
  public List<Finding> findings(Subject subject) {
    Document document = subject.report().document();
    List<Appendix> all = subject.report().appendices();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Appendix own = all.get(i);
      if (own.number() == null) {
        heading(document, own).ifPresent(heading -> findings.add(namesake(heading)));
        continue;
      }
      List<Appendix> earlier =
          all.subList(0, i).stream()
              .filter(each -> own.number().equals(each.number()))
              .filter(each -> each.standsApart(own, document))
              .toList();
      if (!earlier.isEmpty()) {
        compared(document, earlier, own).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** Empty where it only goes on: what it says does not stand in the others. */
  private static Optional<Finding> compared(
      Document document, List<Appendix> earlier, Appendix later) {
    Map<Slot, Evidence> first = new HashMap<>();
    earlier.forEach(each -> cells(document, each).forEach(first::putIfAbsent));
    Map<Slot, Evidence> own = cells(document, later);
    List<Slot> shared = own.keySet().stream().filter(first::containsKey).toList();
    List<Evidence> unlike = new ArrayList<>();
    for (Slot slot : shared) {
      Evidence one = first.get(slot);
      Evidence other = own.get(slot);
      if (one != null && other != null && !figure(one).equals(figure(other))) {
        unlike.addAll(List.of(one, other));
      }
    }
    if (!unlike.isEmpty()) {
      return Optional.of(differing(document, earlier.getFirst(), later, unlike));
    }
    return shared.isEmpty() || shared.size() < own.size()
        ? Optional.empty()
        : Optional.of(copied(document, earlier.getFirst(), later));
  }

  /** The filled cells by row and period; a column for a period twice says nothing sure. */
  private static Map<Slot, Evidence> cells(Document document, Appendix appendix) {
    Table table = document.table(appendix.table());
    Map<Slot, Evidence> cells = new LinkedHashMap<>();
    for (Appendix.Row row : appendix.rows()) {
      for (Appendix.Column column : appendix.columns()) {
        Optional<Cell> cell = table.at(row.row(), column.column()).filter(c -> !c.text().isBlank());
        if (column.role() == Appendix.Role.VALUE && !row.name().isEmpty() && cell.isPresent()) {
          String section = Cells.section(appendix) + "/" + row.name();
          cells.putIfAbsent(
              new Slot(row.name(), column.period()), Cells.evidence(table, cell.get(), section));
        }
      }
    }
    return cells;
  }

  /** {@code 05} and {@code 5}, {@code 9.215} and {@code 9215} are the same. */
  private static String figure(Evidence cell) {
    return MARKS.matcher(cell.quote()).replaceAll("");
  }

  private static Finding copied(Document document, Appendix one, Appendix other) {
    List<Evidence> evidence =
        Stream.of(one, other).flatMap(each -> where(document, each).stream()).toList();
    return finding("appendices.repeated", Severity.NOTE, evidence, named(document, one, other));
  }

  private static Finding differing(
      Document document, Appendix one, Appendix other, List<Evidence> unlike) {
    Text place = Places.of(unlike.subList(0, 1));
    String first = unlike.get(0).quote().strip();
    String second = unlike.get(1).quote().strip();
    Text named = named(document, one, other);
    int count = unlike.size() / 2;
    List<Evidence> shown = unlike.subList(0, Math.min(unlike.size(), 2 * SHOWN));
    return finding(
        "appendices.differ", Severity.WARNING, shown, named, count, place, first, second);
  }

  private static Finding namesake(Evidence heading) {
    return finding("appendices.namesake", Severity.NOTE, List.of(heading), heading.quote().strip());
  }

  private static Finding finding(
      String key, Severity severity, List<Evidence> evidence, Object... told) {
    Text mend = Messages.text(key + ".mend");
    return new Finding(key, severity, Messages.text(key, told), List.of(), evidence, mend);
  }

  /** By their headings, or the files that have none. */
  private static Text named(Document document, Appendix one, Appendix other) {
    return Messages.text("appendices.both", name(document, one), name(document, other));
  }

  private static String name(Document document, Appendix appendix) {
    return heading(document, appendix)
        .map(heading -> heading.quote().strip())
        .orElseGet(
            () ->
                where(document, appendix)
                    .map(cell -> document.source(cell.place()).file())
                    .orElse(appendix.table()));
  }

  private static Optional<Evidence> where(Document document, Appendix appendix) {
    Table table = document.table(appendix.table());
    return heading(document, appendix).or(() -> Cells.row(table, 0, Cells.section(appendix)));
  }

  private static Optional<Evidence> heading(Document document, Appendix appendix) {
    return document
        .paragraphs()
        .filter(p -> Integer.valueOf(p.index()).equals(appendix.heading()))
        .findFirst()
        .map(p -> evidence(p, Cells.section(appendix)));
  }

  private static Evidence evidence(Paragraph p, String section) {
    TextPlace place = new TextPlace(p.index(), 0, p.text().length(), p.page(), p.box());
    return new Evidence(place, section, p.text());
  }
}
