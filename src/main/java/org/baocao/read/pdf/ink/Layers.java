package org.baocao.read.pdf.ink;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The document's layers, and whether what is being painted lies in one that is switched off. */
final class Layers {

  private final @Nullable PDOptionalContentProperties properties;
  private final Deque<Boolean> open = new ArrayDeque<>();
  private int off;

  Layers(PDDocument pdf) {
    properties = pdf.getDocumentCatalog().getOCProperties();
  }

  void begin(@Nullable PDPropertyList layer) {
    boolean isOff = isOff(layer);
    open.push(isOff);
    off += isOff ? 1 : 0;
  }

  void end() {
    if (!open.isEmpty()) {
      off -= open.pop() ? 1 : 0;
    }
  }

  /** Sequences that a page left open end with it. */
  void endAll() {
    open.clear();
    off = 0;
  }

  boolean areOff() {
    return off > 0;
  }

  boolean isOff(@Nullable PDPropertyList layer) {
    if (properties == null) {
      return false;
    }
    if (layer instanceof PDOptionalContentGroup group) {
      return !properties.isGroupEnabled(group);
    }
    return layer instanceof PDOptionalContentMembershipDictionary members
        && !members.getOCGs().isEmpty()
        && members.getOCGs().stream().allMatch(this::isOff);
  }
}
