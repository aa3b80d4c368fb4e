package org.baocao.read.pdf.ink;

/** How a font looks. */
public record Face(String name, boolean bold, boolean italic) {}
