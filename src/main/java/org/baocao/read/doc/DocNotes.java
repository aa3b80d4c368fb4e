package org.baocao.read.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/** Footnotes or endnotes, by the place of the mark that refers to them. */
final class DocNotes {

  private final Notes notes;
  private final Range all;
  private final Map<Integer, Integer> byMark = new HashMap<>();

  DocNotes(Notes notes, Range all) {
    this.notes = notes;
    this.all = all;
    for (int i = 0; i < notes.getNotesCount(); i++) {
      byMark.putIfAbsent(notes.getNoteAnchorPosition(i), i);
    }
  }

  /** The text of the note whose mark stands at a character position. */
  Optional<Range> at(int position, HWPFDocument file) {
    Integer note = byMark.get(position);
    if (note == null) {
      return Optional.empty();
    }
    int start = all.getStartOffset() + notes.getNoteTextStartOffset(note);
    int end = all.getStartOffset() + notes.getNoteTextEndOffset(note);
    return Optional.of(new Range(start, Math.min(end, all.getEndOffset()), file));
  }
}
