package org.baocao.read.docx;

import org.baocao.read.letters.LegacyText;
import org.baocao.read.text.ListLabels;

/**
 * What the stories of one file share: its style sheet, its lists, its notes, its pages, its
 * letters.
 */
record Parts(
    Styles styles,
    Numbering numbering,
    ListLabels labels,
    Notes footnotes,
    Notes endnotes,
    Pages pages,
    LegacyText letters) {}
