package org.baocao.store;

import java.time.Instant;
import java.time.LocalDate;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * A report's row in a listing; the figures and findings themselves stay in the store.
 *
 * @param enclosed how many files of appendices are in its case
 * @param replaced how many reports it took the place of at once
 */
public record ReportSummary(
    long id,
    String sha256,
    String file,
    String mediaType,
    @Nullable String form,
    @Nullable String agency,
    @Nullable String locality,
    @Nullable String number,
    @Nullable String symbol,
    @Nullable LocalDate date,
    @Nullable Period period,
    @Nullable String title,
    int errors,
    int warnings,
    int notes,
    int enclosed,
    int replaced,
    Instant receivedAt) {}
