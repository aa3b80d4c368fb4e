package org.baocao.form;

import org.baocao.model.Severity;
import org.baocao.model.Text;

/**
 * A relation that the figures of a report keep.
 *
 * @param says the relation in words
 * @param relation parsed from {@code given}
 * @param source where it is laid down
 */
public record Rule(
    String id, Text says, String given, Relation relation, Severity severity, String source) {}
