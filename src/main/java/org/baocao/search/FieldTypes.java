package org.baocao.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** How much of its terms a field remembers. */
final class FieldTypes {

  /** Where they stand. */
  static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

  /** How often they stand there. */
  static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);

  /** That they do. */
  static final FieldType NAMED = type(IndexOptions.DOCS, true);

  private FieldTypes() {}

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
