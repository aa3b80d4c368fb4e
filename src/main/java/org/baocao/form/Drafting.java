package org.baocao.form;

import java.util.regex.Pattern;

/**
 * By what words the kind of a row is told that no form knows: {@code models/drafting.yaml}.
 * Patterns match plain text, see {@link Spelling#plain}.
 *
 * @param flag the coding of yes and no, in a label or in place of a unit
 * @param choice a coding of more than two
 * @param count how the label of a counting row begins
 * @param total what says that the rows below a row may be its parts
 */
record Drafting(Pattern rate, Pattern flag, Pattern choice, Pattern count, Pattern total) {}
