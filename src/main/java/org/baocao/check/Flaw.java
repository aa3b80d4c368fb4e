package org.baocao.check;

import org.baocao.form.Rule;
import org.baocao.model.Severity;
import org.baocao.model.Text;

/**
 * What is wrong with a rule, as it is written down.
 *
 * @param severity an error where the rule cannot stay so, a note where it may be meant
 */
public record Flaw(Rule rule, Severity severity, Text message) {}
