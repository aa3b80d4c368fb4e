package org.baocao.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is held against.
 *
 * @param says the rule in words
 * @param given the rule as it stands in the form
 * @param source where it is laid down
 * @param expected what the rule's other side comes to
 * @param actual what its first side comes to
 */
public record Basis(
    Text says,
    @Nullable String given,
    @Nullable String source,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal actual) {}
