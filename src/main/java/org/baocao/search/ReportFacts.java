package org.baocao.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of a report.
 *
 * @param id in the store
 * @param province null where the register does not know the sender
 * @param period as ISO 8601 has it
 * @param date on which it was issued
 * @param older whether another version took its place
 */
public record ReportFacts(
    long id,
    String sha256,
    String file,
    @Nullable String locality,
    @Nullable String province,
    @Nullable String form,
    @Nullable String period,
    @Nullable LocalDate date,
    boolean older) {}
