package org.baocao.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was kept, and what it says of its case.
 *
 * @param report the id of the report that it goes with, null where it stands by itself
 * @param newer the id of the version that took its place, null where it is the newest
 */
public record Filed(
    long id, Instant received, @Nullable Long report, @Nullable Long newer, Filing filing) {}
