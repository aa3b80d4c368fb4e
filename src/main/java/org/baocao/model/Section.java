package org.baocao.model;

/**
 * A numbered section of the narrative.
 *
 * @param path the labels from the top, {@code II.2.2.1.d}
 * @param label as printed, {@code d.}
 * @param heading the words after the label
 * @param paragraph index of the paragraph that opens it
 */
public record Section(String path, String label, String heading, int paragraph) {}
