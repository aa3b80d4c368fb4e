package org.baocao.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baocao.model.Appendix;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Evidence;
import org.baocao.model.Place;
import org.baocao.model.Source;
import org.baocao.model.TextPlace;

/** Says where something stands, and under which anchor of the page. */
final class Places {

  private static final Pattern APPENDIX = Pattern.compile("PL([^/]*)(?:/(.+))?");

  private final Words words;
  private final Document document;
  private final Map<String, Appendix> byTable = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  Places(Words words, Document document, List<Appendix> appendices) {
    this.words = words;
    this.document = document;
    for (Appendix appendix : appendices) {
      byTable.put(appendix.table(), appendix);
      if (appendix.number() != null) {
        names.putIfAbsent(appendix.number(), name(appendix, appendix.number(), words));
      }
    }
  }

  /** As its heading calls it; English has one word for all. */
  static String name(Appendix appendix, String number, Words words) {
    return appendix.word() == null
        ? words.say("place.appendix", number)
        : words.say("place.appendix.called", appendix.word(), number);
  }

  static String paragraph(int index) {
    return "p" + index;
  }

  static String run(int paragraph, int start) {
    return paragraph(paragraph) + "-" + start;
  }

  static String cell(String table, int row, int column) {
    return table + "-" + row + "-" + column;
  }

  static String finding(int number) {
    return "f" + number;
  }

  static String anchor(Place place) {
    return switch (place) {
      case CellPlace cell -> cell(cell.table(), cell.row(), cell.column());
      case TextPlace text ->
          text.start() < text.end()
              ? run(text.paragraph(), text.start())
              : paragraph(text.paragraph());
    };
  }

  /** Section and page as far as they are known, and the file where it is not the report's own. */
  String say(Evidence evidence) {
    List<String> parts = new ArrayList<>();
    if (evidence.section() != null) {
      parts.add(section(evidence.section()));
    }
    if (evidence.place().page() != null) {
      parts.add(words.say("place.page", evidence.place().page()));
    }
    Source file = document.source(evidence.place());
    if (!file.equals(document.source())) {
      parts.add(words.say("place.file", file.file()));
    }
    return parts.isEmpty() ? words.say("place.document") : String.join(", ", parts);
  }

  /** {@code II.2.2.1.d}, {@code PL7/6.3.1}, {@code letterhead}. */
  String section(String path) {
    Matcher appendix = APPENDIX.matcher(path);
    if (appendix.matches()) {
      String number = appendix.group(1);
      String name = names.getOrDefault(number, words.say("place.appendix", number).strip());
      return appendix.group(2) == null ? name : words.say("place.row", name, appendix.group(2));
    }
    return words.knows("place." + path)
        ? words.say("place." + path)
        : words.say("place.section", path);
  }

  /** The header over a cell that holds a value; empty for any other place. */
  String column(Place place) {
    Appendix appendix = place instanceof CellPlace cell ? byTable.get(cell.table()) : null;
    if (appendix == null) {
      return "";
    }
    int at = ((CellPlace) place).column();
    return appendix.columns().stream()
        .filter(column -> column.column() == at && column.role() != Appendix.Role.CODE)
        .map(column -> column.header().replaceAll("\\s+", " ").strip())
        .findFirst()
        .orElse("");
  }
}
