package org.baocao.read.docx;

import org.baocao.read.grid.Budget;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.text.ListLabels;

/**
 * What the stories of one file share: its style sheet, its lists, its notes, its pages, its
 * letters, and what it may hold.
 */
record Parts(
    Styles styles,
    Numbering numbering,
    ListLabels labels,
    Notes footnotes,
    Notes endnotes,
    Pages pages,
    LegacyText letters,
    Budget budget) {}
