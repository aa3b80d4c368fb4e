package org.baocao.form;

import org.baocao.model.Severity;
import org.baocao.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A relation that the figures of a report keep.
 *
 * @param says the relation in words
 * @param relation parsed from {@code given}
 * @param source where it is laid down
 * @param holds figures for which it holds, {@code files.received=9215 …}; null for a row's formula
 * @param breaks figures for which it does not
 */
public record Rule(
    String id,
    Text says,
    String given,
    Relation relation,
    Severity severity,
    String source,
    @Nullable String holds,
    @Nullable String breaks) {}
