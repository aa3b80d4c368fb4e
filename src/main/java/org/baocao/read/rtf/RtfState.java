package org.baocao.read.rtf;

import org.baocao.read.text.Look;
import org.jspecify.annotations.Nullable;

/** What holds inside a group, and is forgotten at its end. */
final class RtfState {

  boolean skipped;
  boolean inFonts;
  boolean label;
  boolean bold;
  boolean italic;
  boolean hidden;
  boolean capitals;
  boolean raised;
  boolean deleted;
  boolean centred;
  int outline;
  int level;
  int font = -1;
  int fallback = 1;

  /** What is to be done at the end of the group itself. */
  @Nullable Runnable end;

  RtfState inner() {
    RtfState inner = new RtfState();
    inner.skipped = skipped;
    inner.inFonts = inFonts;
    inner.label = label;
    inner.bold = bold;
    inner.italic = italic;
    inner.hidden = hidden;
    inner.capitals = capitals;
    inner.raised = raised;
    inner.deleted = deleted;
    inner.centred = centred;
    inner.outline = outline;
    inner.level = level;
    inner.font = font;
    inner.fallback = fallback;
    return inner;
  }

  void plainText() {
    bold = false;
    italic = false;
    hidden = false;
    capitals = false;
    raised = false;
    deleted = false;
    font = -1;
  }

  void plainParagraph() {
    centred = false;
    outline = 0;
    level = 0;
  }

  Look look() {
    return new Look(bold, italic, hidden || deleted, capitals, raised);
  }

  /** What a control word says about text and paragraphs. */
  void set(String word, int value, boolean on) {
    switch (word) {
      case "plain" -> plainText();
      case "pard" -> plainParagraph();
      case "b" -> bold = on;
      case "i" -> italic = on;
      case "v" -> hidden = on;
      case "caps" -> capitals = on;
      case "deleted" -> deleted = on;
      case "super" -> raised = on;
      case "nosupersub", "sub" -> raised = false;
      case "qc" -> centred = true;
      case "ql", "qr", "qj" -> centred = false;
      case "outlinelevel" -> outline = value >= 9 ? 0 : value + 1;
      case "intbl" -> level = Math.max(level, 1);
      case "itap" -> level = value;
      default -> {}
    }
  }
}
