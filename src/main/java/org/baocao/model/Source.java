package org.baocao.model;

/** The file that a document was read from; {@code sha256} names its bytes in {@code originals/}. */
public record Source(String file, String sha256, String mediaType) {}
