package org.baocao.read.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.baocao.read.text.Symbols;
import org.jspecify.annotations.Nullable;

/** What control words, symbols and characters mean. */
final class RtfWords {

  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("line", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("bullet", "•"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "));

  private final RtfStory story;
  private final RtfFonts fonts = new RtfFonts();
  private final Deque<RtfState> groups = new ArrayDeque<>();
  private final ByteArrayOutputStream codes = new ByteArrayOutputStream();
  private final StringBuilder run = new StringBuilder();
  private RtfState state = new RtfState();
  private boolean optional;
  private int listedFont;
  private int toSkip;

  RtfWords(RtfStory story) {
    this.story = story;
  }

  void groupBegins() {
    endRun();
    groups.push(state);
    state = state.inner();
    optional = false;
    toSkip = 0;
  }

  void groupEnds() {
    endRun();
    if (state.end != null) {
      state.end.run();
    }
    state = groups.pop();
    toSkip = 0;
  }

  void character(char c) {
    decode();
    if (toSkip > 0) {
      toSkip--;
    } else {
      text(String.valueOf(c));
    }
  }

  /** A character by its place in the code page of its font. */
  void code(int code) {
    if (toSkip > 0) {
      toSkip--;
    } else if (fonts.isSymbol(state.font)) {
      decode();
      text(Symbols.of("Symbol", (char) (0xF000 + code)));
    } else {
      codes.write(code);
    }
  }

  private void decode() {
    if (codes.size() > 0) {
      String text = fonts.text(state.font, codes.toByteArray());
      codes.reset();
      text(text);
    }
  }

  private void text(String text) {
    run.append(text);
  }

  /** An old encoding may have more codes than one for a letter: a run is shown as a whole. */
  private void endRun() {
    decode();
    if (state.inFonts) {
      fonts.name(listedFont, run.toString());
    } else if (!state.skipped) {
      story.text(fonts.name(state.font), run.toString(), state);
    }
    run.setLength(0);
  }

  void symbol(char c) {
    decode();
    switch (c) {
      case '*' -> optional = true;
      case '~' -> text(" ");
      case '_' -> text("-");
      case '{', '}', '\\' -> character(c);
      case '\r', '\n' -> word("par", null);
      default -> {}
    }
  }

  void word(String word, @Nullable Integer value) {
    decode();
    if (!word.equals("u")) {
      endRun();
    }
    boolean begins = optional;
    optional = false;
    if (word.equals("fonttbl")) {
      state.inFonts = true;
      state.skipped = true;
    } else if (RtfDestinations.isUnseen(word) || (begins && !word.equals("nesttableprops"))) {
      state.skipped = true;
      state.inFonts = false;
    }
    if (state.skipped) {
      font(word, value == null ? 0 : value);
    } else if (!row(word, value == null ? 0 : value)) {
      shown(word, value == null ? 0 : value, value == null || value != 0);
    }
  }

  private void font(String word, int value) {
    if (state.inFonts && word.equals("f")) {
      listedFont = value;
    } else if (state.inFonts && word.equals("fcharset")) {
      fonts.charset(listedFont, value);
    }
  }

  private boolean row(String word, int value) {
    boolean known = story.rows().word(word, value);
    switch (word) {
      case "cell", "nestcell" -> story.cellEnds(state);
      case "row", "nestrow" -> story.rowEnds(state);
      default -> {
        return known;
      }
    }
    return true;
  }

  private void shown(String word, int value, boolean on) {
    switch (word) {
      case "ansicpg" -> fonts.page(value);
      case "deff" -> fonts.preset(value);
      case "f" -> state.font = value;
      case "uc" -> state.fallback = value;
      case "u" -> {
        text(String.valueOf((char) value));
        toSkip = state.fallback;
      }
      case "par", "sect" -> story.paragraphEnds(state);
      case "tab" -> text(state.label ? " " : "\t");
      case "listtext", "pntext" -> state.label = true;
      case "footnote" -> state.end = story.note(state);
      default -> {
        if (CHARACTERS.containsKey(word)) {
          text(CHARACTERS.getOrDefault(word, ""));
        } else {
          state.set(word, value, on);
        }
      }
    }
  }
}
