package org.baocao.read.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Doubt;
import org.baocao.model.Evidence;
import org.baocao.model.Paragraph;
import org.baocao.model.Place;
import org.baocao.model.Table;
import org.baocao.model.TextPlace;

/**
 * Tells whether a document's letters are what a reader sees: fonts may say wrong what their codes
 * mean. With a broken map {@code Phòng} becomes {@code Phịng}, a rhyme that there is not.
 */
public final class Garbled {

  /** Words that are enough to tell. */
  private static final int FEWEST = 25;

  /** Typing errors and foreign words make up less. */
  private static final double USUAL = 0.015;

  private static final int USUAL_COUNT = 5;

  /** Of the words without marks: a text that has fewer is not in Vietnamese at all. */
  private static final double VIETNAMESE = 0.6;

  /** A broken map spoils few words visibly, but more than these. */
  private static final double WEIGHT = 10;

  private static final int PASSAGES = 3;

  private static final int AROUND = 30;

  private record Passage(Place place, String quote, int wrong) {}

  private final Map<String, Boolean> known = new HashMap<>();
  private final List<Passage> passages = new ArrayList<>();
  private int marked;
  private int wrong;
  private int plain;
  private int plainSyllables;

  private Garbled() {}

  /** The document with what must be doubted in it; itself where nothing must. */
  public static Document doubted(Document document) {
    Garbled test = new Garbled();
    document.paragraphs().forEach(test::read);
    document.tables().forEach(test::read);
    return test.isGarbled() ? test.mark(document) : document;
  }

  private void read(Paragraph paragraph) {
    read(
        paragraph.text(),
        (start, end) ->
            new TextPlace(paragraph.index(), start, end, paragraph.page(), paragraph.box()));
  }

  private void read(Table table) {
    for (Cell cell : table.cells()) {
      read(
          cell.text(),
          (start, end) ->
              new CellPlace(table.id(), cell.row(), cell.column(), cell.page(), cell.box()));
    }
  }

  private interface At {
    Place place(int start, int end);
  }

  private void read(String text, At at) {
    int first = -1;
    int here = 0;
    SmallWords words = new SmallWords(text);
    while (words.next()) {
      String word = words.word();
      boolean good = known.computeIfAbsent(word, Syllables::isSyllable);
      if (!Syllables.isMarked(word)) {
        plain++;
        plainSyllables += good ? 1 : 0;
        continue;
      }
      marked++;
      if (!good) {
        here++;
        first = first < 0 ? words.start() : first;
      }
    }
    if (here > 0) {
      wrong += here;
      passages.add(passage(text, first, here, at));
    }
  }

  /** The words around the first wrong one; of a cell all that it says. */
  private static Passage passage(String text, int wrongAt, int count, At at) {
    int before = text.lastIndexOf(' ', Math.max(0, wrongAt - AROUND));
    int after = text.indexOf(' ', Math.min(text.length(), wrongAt + AROUND));
    int start = Math.max(0, before + 1);
    int end = after < 0 ? text.length() : after;
    Place place = at.place(start, end);
    String quote = place instanceof CellPlace ? text : text.substring(start, end);
    return new Passage(place, quote, count);
  }

  private boolean isGarbled() {
    boolean vietnamese = plainSyllables >= VIETNAMESE * plain;
    return vietnamese && marked >= FEWEST && wrong >= USUAL_COUNT && wrong > USUAL * marked;
  }

  private Document mark(Document document) {
    double trust = Math.max(0, 1 - WEIGHT * wrong / marked);
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      blocks.add(
          block instanceof Table table ? table.doubted(trust, Table.Reason.GARBLED_TEXT) : block);
    }
    List<Doubt> doubts = new ArrayList<>(document.doubts());
    passages.stream()
        .sorted(Comparator.comparingInt(Passage::wrong).reversed())
        .limit(PASSAGES)
        .map(p -> new Evidence(p.place(), null, p.quote()))
        .forEach(evidence -> doubts.add(new Doubt(Doubt.Kind.GARBLED_TEXT, null, evidence)));
    return new Document(document.source(), document.pages(), blocks, document.signatures(), doubts);
  }
}
