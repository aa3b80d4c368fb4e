package org.baocao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Looks up versions, by their order and by what takes the place of which. */
final class VersionOrder {

  /** A person's word comes before what was decided. */
  static final String OLDER =
      "(SELECT o.id FROM report AS o WHERE o.replaced_by = report.id"
          + " ORDER BY o.replacement_said_at IS NULL, o.version_rank DESC, o.id DESC LIMIT 1)"
          + " AS older";

  private static final String NAMED =
      "SELECT id, replaced_by, replacement_said_at FROM report WHERE version_of = :name";

  // SQLite looks up no pair of a column and the key: one query for what is of its rank, one for the
  // rest

  static final String BEFORE =
      NAMED + " AND version_rank = :rank AND id < :id ORDER BY id DESC LIMIT 1";

  static final String BELOW =
      NAMED + " AND version_rank < :rank ORDER BY version_rank DESC, id DESC LIMIT 1";

  static final String AFTER = NAMED + " AND version_rank = :rank AND id > :id ORDER BY id LIMIT 1";

  static final String ABOVE = NAMED + " AND version_rank > :rank ORDER BY version_rank, id LIMIT 1";

  static final String HIGHEST =
      "SELECT version_rank FROM report WHERE version_of = :name"
          + " ORDER BY version_rank DESC LIMIT 1";

  /** From a report over what takes its place to the newest. */
  static final String WAY =
      """
      WITH RECURSIVE way (id, step) AS (
        SELECT CAST(:id AS BIGINT), 0
        UNION ALL
        SELECT replaced_by, step + 1 FROM report JOIN way ON report.id = way.id
        WHERE replaced_by IS NOT NULL AND way.id <> :end AND step < :most
      )
      SELECT report.id, replaced_by, replacement_said_at FROM way JOIN report ON report.id = way.id
      ORDER BY step
      """;

  private static final int LONGEST_WAY = 100_000;

  private final Handle handle;

  VersionOrder(Handle handle) {
    this.handle = handle;
  }

  /**
   * A report.
   *
   * @param newer what takes its place
   * @param said whether a person said so
   */
  record Row(long id, @Nullable Long newer, boolean said) {}

  /** Where a report stands among the versions of its name. */
  record Place(@Nullable String name, @Nullable String rank) {}

  Place place(long id) {
    return handle
        .createQuery("SELECT version_of, version_rank FROM report WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> new Place(row.getString(1), row.getString(2)))
        .one();
  }

  Optional<Row> after(long id, Place place) {
    return beside(AFTER, id, place).or(() -> beside(ABOVE, id, place));
  }

  Optional<Row> before(long id, Place place) {
    return beside(BEFORE, id, place).or(() -> beside(BELOW, id, place));
  }

  /** The version before it, or what a person put into the place of that, if it is older too. */
  Optional<Row> newestBefore(long id, Place place) {
    return before(id, place)
        .map(row -> way(row.id(), id).stream().filter(each -> !each.said()).findFirst())
        .flatMap(found -> found)
        .filter(row -> isBefore(row.id(), id, place));
  }

  private boolean isBefore(long one, long id, Place place) {
    Place other = place(one);
    int order = String.valueOf(other.rank()).compareTo(String.valueOf(place.rank()));
    return Objects.equals(other.name(), place.name()) && (order < 0 || (order == 0 && one < id));
  }

  private Optional<Row> beside(String query, long id, Place place) {
    return handle
        .createQuery(query)
        .bind("name", place.name())
        .bind("rank", place.rank())
        .bind("id", id)
        .map((row, context) -> row(row))
        .findOne();
  }

  String rank(long id, String name) {
    return handle
        .createQuery("SELECT issued_on FROM report WHERE id = :id AND issued_on IS NOT NULL")
        .bind("id", id)
        .mapTo(String.class)
        .findOne()
        .or(() -> handle.createQuery(HIGHEST).bind("name", name).mapTo(String.class).findOne())
        .orElse("");
  }

  Row row(long id) {
    return way(id, id).getFirst();
  }

  /** Over {@code end} it does not go on. */
  List<Row> way(long id, long end) {
    return handle
        .createQuery(WAY)
        .bind("id", id)
        .bind("end", end)
        .bind("most", LONGEST_WAY)
        .map((row, context) -> row(row))
        .list();
  }

  private static Row row(ResultSet row) throws SQLException {
    boolean said = row.getString("replacement_said_at") != null;
    return new Row(row.getLong("id"), StoredRow.id(row, "replaced_by"), said);
  }
}
