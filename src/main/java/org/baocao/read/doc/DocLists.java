package org.baocao.read.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.baocao.read.text.Level;
import org.baocao.read.text.ListLabels;
import org.baocao.read.text.Listing;
import org.baocao.read.text.NumberFormat;
import org.baocao.read.text.Symbols;
import org.jspecify.annotations.Nullable;

/** The lists of a file and the labels of their paragraphs, counted on in the order of the text. */
final class DocLists {

  private final @Nullable ListTables tables;
  private final ListLabels labels = new ListLabels();
  private final Map<Integer, Optional<Listing>> lists = new HashMap<>();

  DocLists(@Nullable ListTables tables) {
    this.tables = tables;
  }

  String next(Paragraph paragraph) {
    ListTables known = tables;
    if (known == null || !paragraph.isInList()) {
      return "";
    }
    return lists
        .computeIfAbsent(paragraph.getIlfo(), id -> listing(known, id))
        .map(list -> labels.next(list, paragraph.getIlvl()))
        .orElse("");
  }

  private static Optional<Listing> listing(ListTables tables, int id) {
    try {
      ListData data = tables.getListData(tables.getLfo(id).getLsid());
      return data == null ? Optional.empty() : Optional.of(listing(tables, id, data));
    } catch (NoSuchElementException namesAListThatIsNotThere) {
      return Optional.empty();
    }
  }

  private static Listing listing(ListTables tables, int id, ListData data) {
    Map<Integer, Level> levels = new TreeMap<>();
    Map<Integer, Integer> starts = new TreeMap<>();
    for (int i = 0; i < data.getLevels().length; i++) {
      levels.put(i, level(data.getLevels()[i]));
    }
    LFOData changes = tables.getLfoData(id);
    if (changes != null && changes.getRgLfoLvl() != null) {
      for (ListFormatOverrideLevel change : changes.getRgLfoLvl()) {
        if (change.isFormatting()) {
          levels.put(change.getLevelNum(), level(change.getLevel()));
        }
        if (change.isStartAt()) {
          starts.put(
              change.getLevelNum(),
              change.isFormatting() ? change.getLevel().getStartAt() : change.getIStartAt());
        }
      }
    }
    return new Listing(Integer.toString(id), Integer.toString(data.getLsid()), levels, starts);
  }

  private static Level level(ListLevel level) {
    NumberFormat format = format(level.getNumberFormat());
    String text = level.getNumberText() == null ? "" : level.getNumberText();
    if (format == NumberFormat.BULLET && !text.isEmpty()) {
      text = Symbols.of(null, text.charAt(0));
    }
    String follow = level.getTypeOfCharFollowingTheNumber() == 2 ? "" : " ";
    return new Level(
        level.getStartAt(), format, template(text), follow, null, level.isLegalNumbering());
  }

  /** Word 97 puts the level itself, from 0, where its number shall stand. */
  private static String template(String text) {
    StringBuilder template = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 9) {
        template.append('%').append((char) ('1' + c));
      } else {
        template.append(c);
      }
    }
    return template.toString();
  }

  /** By the code of [MS-OSHARED] 2.2.1.3; a format that is not known here writes digits. */
  private static NumberFormat format(int code) {
    return switch (code) {
      case 1 -> NumberFormat.UPPER_ROMAN;
      case 2 -> NumberFormat.LOWER_ROMAN;
      case 3 -> NumberFormat.UPPER_LETTER;
      case 4 -> NumberFormat.LOWER_LETTER;
      case 22 -> NumberFormat.DECIMAL_ZERO;
      case 23 -> NumberFormat.BULLET;
      case 255 -> NumberFormat.NONE;
      default -> NumberFormat.DECIMAL;
    };
  }
}
