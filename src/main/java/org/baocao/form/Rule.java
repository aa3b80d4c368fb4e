package org.baocao.form;

import org.baocao.model.Severity;
import org.baocao.model.Text;

/**
 * A relation that the figures of a report keep.
 *
 * @param says the relation in words
 * @param relation parsed from {@code given}
 * @param source where it is laid down
 * @param holds figures for which it holds
 * @param breaks figures for which it does not
 * @param place where it is written down, {@code models/…/rules.yaml#/id/given}
 */
public record Rule(
    String id,
    Text says,
    String given,
    Relation relation,
    Severity severity,
    String source,
    Example holds,
    Example breaks,
    String place) {}
