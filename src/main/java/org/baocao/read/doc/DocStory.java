package org.baocao.read.doc;

import java.util.function.Consumer;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.baocao.model.Block;
import org.baocao.read.text.ParagraphText;
import org.jspecify.annotations.Nullable;

/** A run of paragraphs and tables: the body, a cell, a note. Notes go aside, after their mark. */
final class DocStory {

  /** [MS-DOC] sprmPJc80: 0 left, 1 centre, 2 right, 3 both. */
  private static final int CENTRE = 1;

  private static final int BODY_TEXT = 9;

  private final DocParts parts;
  private final Consumer<Block> flow;
  private final Consumer<Block> aside;
  private final boolean labelled;
  private @Nullable ParagraphText open;

  DocStory(DocParts parts, Consumer<Block> flow, Consumer<Block> aside, boolean labelled) {
    this.parts = parts;
    this.flow = flow;
    this.aside = aside;
    this.labelled = labelled;
  }

  /** {@code level} is how many tables the range lies in. */
  void read(Range range, int level) {
    int count = range.numParagraphs();
    for (int i = 0; i < count; i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        Table table = range.getTable(paragraph);
        new DocTable(parts, flow, aside).read(table);
        i += Math.max(table.numParagraphs(), 1) - 1;
      } else if (!paragraph.isTableRowEnd()) {
        paragraph(paragraph, i == count - 1);
      }
    }
  }

  private void paragraph(Paragraph paragraph, boolean last) {
    ParagraphText text = open == null ? new ParagraphText(parts.budget()) : open;
    open = null;
    new DocRuns(parts, text).read(paragraph);
    if (!last && endGone(paragraph) && !paragraph.isInTable()) {
      open = text;
      return;
    }
    String label = labelled && !isHidden(paragraph, text) ? parts.lists().next(paragraph) : "";
    int level = paragraph.getLvl() >= BODY_TEXT ? 0 : paragraph.getLvl() + 1;
    flow.accept(text.finish(label, paragraph.getJustification() == CENTRE, level));
    text.anchored().forEach(aside);
  }

  /** A paragraph whose end a tracked change deletes goes on in the next one. */
  private static boolean endGone(Paragraph paragraph) {
    int runs = paragraph.numCharacterRuns();
    return runs > 0 && paragraph.getCharacterRun(runs - 1).isMarkedDeleted();
  }

  private static boolean isHidden(Paragraph paragraph, ParagraphText text) {
    int runs = paragraph.numCharacterRuns();
    if (!text.isBlank() || runs == 0) {
      return false;
    }
    CharacterRun end = paragraph.getCharacterRun(runs - 1);
    return end.isVanished() || end.isMarkedDeleted();
  }
}
