package org.baocao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one file gives to a document of several files: a report, or an appendix in a file of its
 * own.
 *
 * @param pages null where the format does not know its pages
 * @param from index of its first block
 * @param to index behind its last block
 * @param signatures the digital ones of this file
 */
public record Part(
    Source source, @Nullable Integer pages, int from, int to, List<Signature> signatures) {

  public Part {
    signatures = List.copyOf(signatures);
  }
}
