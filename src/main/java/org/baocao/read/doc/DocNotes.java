package org.baocao.read.doc;

import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/** Footnotes or endnotes, by the place of the mark that refers to them. */
record DocNotes(Notes notes, Range all) {

  /** The text of the note whose mark stands at a character position. */
  Optional<Range> at(int position, HWPFDocument file) {
    for (int i = 0; i < notes.getNotesCount(); i++) {
      if (notes.getNoteAnchorPosition(i) == position) {
        int start = all.getStartOffset() + notes.getNoteTextStartOffset(i);
        int end = all.getStartOffset() + notes.getNoteTextEndOffset(i);
        return Optional.of(new Range(start, Math.min(end, all.getEndOffset()), file));
      }
    }
    return Optional.empty();
  }
}
