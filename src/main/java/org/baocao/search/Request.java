package org.baocao.search;

import org.jspecify.annotations.Nullable;

/**
 * What is wanted of the answers to a query.
 *
 * @param query in the language of queries
 * @param like the id of a passage that others should be like, null for none
 * @param passages how many at most
 * @param perReport how many of one report at most
 * @param after where the last page ended, null for the first
 */
public record Request(
    String query,
    @Nullable String like,
    int passages,
    int perReport,
    Order order,
    @Nullable Cursor after) {

  /** Which reports come first. */
  public enum Order {
    /** Those that answer best. */
    RELEVANCE,
    /** Those issued last; those without a date come last. */
    DATE,
    /** By the name of the sender. */
    LOCALITY
  }

  public static Request of(String query, int passages, int perReport) {
    return new Request(query, null, passages, perReport, Order.RELEVANCE, null);
  }

  public Request by(Order other) {
    return new Request(query, like, passages, perReport, other, after);
  }

  public Request after(@Nullable Cursor cursor) {
    return new Request(query, like, passages, perReport, order, cursor);
  }

  public Request like(@Nullable String passage) {
    return new Request(query, passage, passages, perReport, order, after);
  }
}
