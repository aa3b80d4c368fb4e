package org.baocao.read.odf;

import org.baocao.read.text.ListLabels;

/** What all parts of a document share while it is read. */
record OdfParts(OdfStyles styles, ListLabels labels) {}
