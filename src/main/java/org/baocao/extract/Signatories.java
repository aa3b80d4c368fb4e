package org.baocao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baocao.form.LocalityKinds;
import org.baocao.form.Wording;
import org.baocao.model.CellPlace;
import org.baocao.model.TextPlace;

/** Parts the signatures under a document, which stand beside or under each other. */
final class Signatories {

  private static final int TITLE = 60;

  private final Wording.Letterheads words;
  private final LocalityKinds kinds;
  private final List<Line> tail;
  private final int first;
  private final Map<Lane, Signing> open = new HashMap<>();
  private final List<Signing> found = new ArrayList<>();
  private final List<Line> names = new ArrayList<>();

  /** Lines that stand under each other; paragraphs are of the table "". */
  private record Lane(String table, int column) {}

  /** {@code first} is the first line of who signs for the agency. */
  Signatories(Wording.Letterheads words, LocalityKinds kinds, List<Line> tail, int first) {
    this.words = words;
    this.kinds = kinds;
    this.tail = tail;
    this.first = first;
  }

  /** Who signs for the agency, then the others. */
  List<Signing> signings(int recipientsAt) {
    int start = start();
    int beside = sideBySide(start);
    for (int i = start; i < tail.size(); i++) {
      Line line = tail.get(i);
      boolean received =
          recipientsAt >= 0
              && i > recipientsAt
              && !line.inParagraph()
              && lane(line, false).equals(lane(tail.get(recipientsAt), false));
      if (!line.listed() && !received) {
        add(line, lane(line, i >= beside), i == first);
      }
    }
    nameAll();
    return Stream.concat(found.stream().limit(1), found.stream().skip(1).filter(Signing::sure))
        .toList();
  }

  private void add(Line line, Lane lane, boolean forAgency) {
    Signing signing = open.get(lane);
    if (forAgency || ((signing == null || signing.named()) && begins(line))) {
      Signing next = new Signing(words, kinds, line);
      open.put(lane, next);
      found.add(forAgency ? 0 : found.size(), next);
    } else if (signing != null) {
      signing.add(line);
    } else if (Signing.isName(line, words) && !inTableOf(tail.get(first), line)) {
      names.add(line);
    }
  }

  private boolean begins(Line line) {
    return words.capacity().matcher(line.plain()).matches()
        || (line.inCapitals()
            && line.text().length() < TITLE
            && words.positions().matcher(line.plain()).matches());
  }

  /** Others may stand to the left of who signs for the agency. */
  private int start() {
    Line line = tail.get(first);
    return IntStream.range(0, first)
        .filter(i -> inTableOf(line, tail.get(i)) || row(line).equals(row(tail.get(i))))
        .findFirst()
        .orElse(first);
  }

  /** Where paragraphs begin to be parted in columns: the first in which two signatures begin. */
  private int sideBySide(int start) {
    for (int i = start; i + 1 < tail.size(); i++) {
      if (tail.get(i).inParagraph()
          && row(tail.get(i)).equals(row(tail.get(i + 1)))
          && begins(tail.get(i))
          && begins(tail.get(i + 1))) {
        return i;
      }
    }
    return tail.size();
  }

  /** Names in a row of their own, one for each signature that still has none. */
  private void nameAll() {
    List<Signing> nameless = found.stream().filter(each -> !each.named()).toList();
    names.stream()
        .collect(Collectors.groupingBy(Signatories::row, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(row -> row.size() == nameless.size())
        .findFirst()
        .ifPresent(
            row -> IntStream.range(0, row.size()).forEach(i -> nameless.get(i).add(row.get(i))));
  }

  private static Lane lane(Line line, boolean beside) {
    return switch (line.evidence().place()) {
      case CellPlace cell -> new Lane(cell.table(), cell.column());
      case TextPlace text -> new Lane("", beside ? line.column() : 0);
    };
  }

  private static String row(Line line) {
    return switch (line.evidence().place()) {
      case CellPlace cell -> cell.table() + "/" + cell.row();
      case TextPlace text -> "/" + text.paragraph();
    };
  }

  private static boolean inTableOf(Line line, Line other) {
    return line.evidence().place() instanceof CellPlace a
        && other.evidence().place() instanceof CellPlace b
        && a.table().equals(b.table());
  }
}
