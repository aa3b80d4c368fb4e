package org.baocao.read.doc;

import java.io.IOException;
import org.apache.poi.hwpf.HWPFDocument;
import org.baocao.read.grid.Budget;
import org.baocao.read.letters.LegacyText;

/** What the stories of one file share. */
record DocParts(
    HWPFDocument file,
    DocLists lists,
    DocNotes footnotes,
    DocNotes endnotes,
    DocBoxes boxes,
    LegacyText letters,
    Budget budget) {

  static DocParts of(HWPFDocument file, LegacyText letters, Budget budget) throws IOException {
    return new DocParts(
        file,
        new DocLists(file.getListTables()),
        new DocNotes(file.getFootnotes(), file.getFootnoteRange()),
        new DocNotes(file.getEndnotes(), file.getEndnoteRange()),
        new DocBoxes(file),
        letters,
        budget);
  }
}
