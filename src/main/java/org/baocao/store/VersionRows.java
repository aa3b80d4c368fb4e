package org.baocao.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.baocao.store.VersionOrder.Place;
import org.baocao.store.VersionOrder.Row;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Puts reports into the place of others, within the caller's transaction. */
final class VersionRows {

  private final Handle handle;
  private final VersionOrder order;
  private final Set<Long> changed = new LinkedHashSet<>();

  VersionRows(Handle handle) {
    this.handle = handle;
    this.order = new VersionOrder(handle);
  }

  Set<Long> arrange(long id, @Nullable String name) {
    Place old = order.place(id);
    if (!Objects.equals(old.name(), name)) {
      leave(id, old);
      enter(id, name);
    }
    order.newestBefore(id, order.place(id)).ifPresent(row -> changed.add(row.id()));
    Long newer = order.row(id).newer();
    if (newer != null) {
      changed.add(newer);
    }
    return changed;
  }

  private void leave(long id, Place old) {
    Optional<Row> before = order.before(id, old);
    Long after = order.after(id, old).map(Row::id).orElse(null);
    put(id, null, null);
    link(order.row(id), null);
    before.ifPresent(row -> link(row, after));
  }

  private void enter(long id, @Nullable String name) {
    if (name == null) {
      return;
    }
    put(id, name, order.rank(id, name));
    Place place = order.place(id);
    link(order.row(id), order.after(id, place).map(Row::id).orElse(null));
    order.newestBefore(id, place).ifPresent(row -> link(row, id));
  }

  void follow(long id, @Nullable Long newer) {
    link(order.row(id), newer);
  }

  /** Empty where only a person could undo what a person said. */
  Optional<Set<Long>> replace(long newer, long older, String now) {
    List<Row> way = order.way(newer, older);
    if (way.getLast().id() == older) {
      Optional<Row> decided =
          way.stream().filter(row -> row.id() != older && !row.said()).findFirst();
      if (decided.isEmpty()) {
        return Optional.empty();
      }
      link(decided.get(), null);
    }
    say(older, newer, now);
    changed.add(newer);
    return Optional.of(changed);
  }

  Optional<Set<Long>> release(long newer, long older, String now) {
    if (!Objects.equals(order.row(older).newer(), newer)) {
      return Optional.empty();
    }
    say(older, null, now);
    return Optional.of(changed);
  }

  private void say(long older, @Nullable Long newer, String now) {
    set(order.row(older), newer);
    handle.execute("UPDATE report SET replacement_said_at = ? WHERE id = ?", now, older);
  }

  /** Where a person said nothing, and where it would not come back to itself. */
  private void link(Row row, @Nullable Long newer) {
    boolean circle = newer != null && order.way(newer, row.id()).getLast().id() == row.id();
    if (!row.said()) {
      set(row, circle ? null : newer);
    }
  }

  private void set(Row row, @Nullable Long newer) {
    if (!Objects.equals(row.newer(), newer)) {
      handle.execute("UPDATE report SET replaced_by = ? WHERE id = ?", newer, row.id());
      changed.add(row.id());
      if (row.newer() != null) {
        changed.add(row.newer());
      }
    }
  }

  private void put(long id, @Nullable String name, @Nullable String rank) {
    handle.execute(
        "UPDATE report SET version_of = ?, version_rank = ? WHERE id = ?", name, rank, id);
  }
}
