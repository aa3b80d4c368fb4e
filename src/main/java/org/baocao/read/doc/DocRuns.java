package org.baocao.read.doc;

import java.util.Optional;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.baocao.read.text.Fields;
import org.baocao.read.text.Look;
import org.baocao.read.text.ParagraphText;
import org.baocao.read.text.Symbols;

/** Reads the characters of one paragraph; those with a meaning of their own are in [MS-DOC] 2.8. */
final class DocRuns {

  private static final int SUPERSCRIPT = 1;

  private final DocParts parts;
  private final ParagraphText text;
  private final Fields fields = new Fields();

  DocRuns(DocParts parts, ParagraphText text) {
    this.parts = parts;
    this.text = text;
  }

  void read(Paragraph paragraph) {
    int count = paragraph.numCharacterRuns();
    for (int i = 0; i < count; i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted()) {
        read(run);
      }
    }
    parts.letters().endPassage();
  }

  private void read(CharacterRun run) {
    String raw = run.text();
    StringBuilder shown = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case '\u0013' -> fields.at("begin");
        case '\u0014' -> fields.at("separate");
        case '\u0015' -> fields.at("end");
        case '\u0002' -> note(run.getStartOffset() + i);
        case '\u0008' -> anchor(parts.boxes().at(run.getStartOffset() + i));
        default -> {
          if (fields.showsText()) {
            shown.append(run.isSymbol() ? symbol(run) : character(c));
          }
        }
      }
    }
    String letters = parts.letters().text(run.getFontName(), shown.toString());
    text.append(symbols(letters), look(run), null);
  }

  private static Look look(CharacterRun run) {
    return new Look(
        run.isBold(),
        run.isItalic(),
        run.isVanished(),
        run.isCapitalized(),
        run.getSubSuperScriptIndex() == SUPERSCRIPT);
  }

  /** The anchors of pictures and drawings, the ends of paragraphs and cells show nothing. */
  private static String character(char c) {
    return switch (c) {
      // A line, a page, a column ends here.
      case '\u000b', '\u000c', '\u000e' -> "\n";
      case '\u001e' -> "-";
      case '\t' -> "\t";
      default -> c < ' ' ? "" : "" + c;
    };
  }

  /** What is left in the private area of symbol fonts is of no old encoding. */
  private static String symbols(String letters) {
    StringBuilder shown = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      shown.append(c >= 0xF000 && c <= 0xF0FF ? Symbols.of(null, c) : "" + c);
    }
    return shown.toString();
  }

  private static String symbol(CharacterRun run) {
    String font = run.getSymbolFont() == null ? null : run.getSymbolFont().getMainFontName();
    return Symbols.of(font, run.getSymbolCharacter());
  }

  private void note(int position) {
    anchor(parts.footnotes().at(position, parts.file()));
    anchor(parts.endnotes().at(position, parts.file()));
  }

  private void anchor(Optional<Range> aside) {
    aside.ifPresent(range -> new DocStory(parts, text::anchor, text::anchor, true).read(range, 0));
  }
}
