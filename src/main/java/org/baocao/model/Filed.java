package org.baocao.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was kept, and what it says of its case.
 *
 * @param report the id of the report that it goes with, null where it stands by itself
 */
public record Filed(long id, Instant received, @Nullable Long report, Filing filing) {}
