package org.baocao.model;

/**
 * Words of a document as they were read.
 *
 * @param label what stands beside them in their row, empty where there is nothing to know it by
 */
public record Quoted(String words, String label, Place place) {}
