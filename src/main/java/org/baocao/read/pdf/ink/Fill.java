package org.baocao.read.pdf.ink;

/** A shaded area. */
public record Fill(Rect area, int rgb) {}
